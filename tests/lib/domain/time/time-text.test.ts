import { describe, expect, it } from "vitest";

import { minutesFromText, timeText } from "@/lib/domain/time/time-text.ts";

describe("a time of day as text", () => {
  it("comes back as it was, for every minute of the day", () => {
    for (let minutes = 0; minutes < 1440; minutes += 1)
      expect(minutesFromText(timeText(minutes))).toBe(minutes);
  });

  it("has two digits on either side", () => {
    expect(timeText(0)).toBe("00:00");
    expect(timeText(9 * 60 + 5)).toBe("09:05");
  });

  it.each(["", "9:00", "24:00", "12:60", "--:30", "12:30:15", "noon"])("is not read from %j", (text) => {
    expect(minutesFromText(text)).toBeUndefined();
  });
});
