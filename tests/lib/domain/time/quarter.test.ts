import { describe, expect, test } from "vitest";

import { addDays, type DayKey, dayKeySchema, daysFrom } from "@/lib/domain/time/day-key.ts";
import { firstDayOfQuarter, lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";

const day = (text: string): DayKey => dayKeySchema.parse(text);

describe("the quarter of a day", () => {
  test.each([
    ["2026-01-01", "2026-01-01", "2026-03-31"],
    ["2026-03-31", "2026-01-01", "2026-03-31"],
    ["2024-02-29", "2024-01-01", "2024-03-31"],
    ["2026-04-01", "2026-04-01", "2026-06-30"],
    ["2026-09-30", "2026-07-01", "2026-09-30"],
    ["2026-11-25", "2026-10-01", "2026-12-31"],
    ["2026-12-31", "2026-10-01", "2026-12-31"],
  ])("%s is from %s to %s", (text, first, last) => {
    expect([firstDayOfQuarter(day(text)), lastDayOfQuarter(day(text))]).toEqual([first, last]);
  });

  test("is the same from its first day to its last, and another the day after", () => {
    for (const text of daysFrom(day("2027-01-01"), day("2028-12-31"))) {
      const [first, last] = [firstDayOfQuarter(text), lastDayOfQuarter(text)];
      expect(first <= text && text <= last).toBe(true);
      expect(firstDayOfQuarter(last)).toBe(first);
      expect(firstDayOfQuarter(addDays(last, 1))).toBe(addDays(last, 1));
    }
  });
});
