import { describe, expect, it } from "vitest";

import { addDays, type DayKey, toDayKey, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { yearlyRule } from "@/lib/sharing/yearly-onset.ts";

/** For thirty years the first such weekday on or after a date. */
function onOrAfter(month: number, date: number, weekday: number): DayKey[] {
  return Array.from({ length: 30 }, (_, index) => {
    const earliest = toDayKey(Date.UTC(2025 + index, month - 1, date));
    return addDays(earliest, (weekday - weekdayOf(earliest) + 7) % 7);
  });
}

describe("the yearly rule of days", () => {
  it.each([
    ["the last Sunday in March", onOrAfter(3, 25, 0), { bymonth: 3, byday: "-1SU" }],
    ["the last Friday in April", onOrAfter(4, 24, 5), { bymonth: 4, byday: "-1FR" }],
    ["the second Sunday in March", onOrAfter(3, 8, 0), { bymonth: 3, byday: "2SU" }],
    ["the fourth Sunday in October", onOrAfter(10, 22, 0), { bymonth: 10, byday: "4SU" }],
    [
      "the first Sunday after the first of April",
      onOrAfter(4, 2, 0),
      { bymonth: 4, byday: "SU", bymonthday: [2, 3, 4, 5, 6, 7, 8] },
    ],
  ])("is found for %s", (_, days, rule) => {
    expect(yearlyRule(days)).toEqual({ freq: "YEARLY", ...rule });
  });

  it.each([
    ["there are none", []],
    ["they are too few to tell", onOrAfter(3, 25, 0).slice(0, 6)],
    ["a year is left out", onOrAfter(3, 25, 0).toSpliced(7, 1)],
    ["one is a week early", onOrAfter(3, 25, 0).map((day, i) => (i === 9 ? addDays(day, -7) : day))],
    ["they wander into another month", onOrAfter(10, 26, 5)],
    [
      "they wander through the year",
      Array.from({ length: 30 }, (_, i) => toDayKey(Date.UTC(2025 + i, 2, 1 + i))),
    ],
  ])("does not exist when %s", (_, days) => {
    expect(yearlyRule(days)).toBeUndefined();
  });
});
