import { describe, expect, it } from "vitest";

import { endText, standingText, timesText } from "@/components/blocks/block-text.ts";
import { defaultSettings } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { block } from "@/tests/support/block.ts";

const at = (text: string): number => Date.parse(text);
const day = (text: string) => dayKeySchema.parse(text);
const settings = { ...defaultSettings("en-GB", 0), clock: "24" as const };
const standing = (parts: Parameters<typeof block>[0], now: string) =>
  standingText(block(parts), at(now), "Europe/Berlin", settings);

describe("the words of a block", () => {
  it("say when it takes place", () => {
    expect(timesText(block(), settings)).toBe("Monday and Wednesday, 09:00 – 11:00");
    const weekdays = [0, 1, 2, 3, 4, 5, 6];
    expect(timesText(block({ weekdays, fromMinutes: 1_380 }), settings)).toBe("Every day, 23:00 – 01:00");
  });

  it("say when it ends, and whether that is the next day", () => {
    expect(endText(block(), settings)).toBe("It ends at 11:00.");
    expect(endText(block({ fromMinutes: 1_380 }), settings)).toBe("It ends at 01:00 the next day.");
    expect(endText(block({ fromMinutes: 1_320 }), settings)).toBe("It ends at 00:00.");
  });

  it("say that it runs, and else when it comes next", () => {
    expect(standing({}, "2026-11-16T09:00:00Z")).toBe("It runs now, until 11:00.");
    expect(standing({}, "2026-11-16T10:00:00Z")).toMatch(/^Next: Wednesday\W.*18.*, 09:00\.$/);
  });

  it("say when it ends for good, and that it has", () => {
    const lastDay = day("2026-11-18");
    expect(standing({ lastDay }, "2026-11-16T09:00:00Z")).toMatch(/until 11:00\. It ends on .*2026\.$/);
    expect(standing({ lastDay }, "2026-11-18T10:00:00Z")).toMatch(/^It ended on .*18.*2026\.$/);
  });
});
