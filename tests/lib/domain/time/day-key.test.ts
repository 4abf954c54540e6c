import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  daysBetween,
  daysFrom,
  type DayKey,
  dayKeySchema,
  startOfWeek,
  toDayKey,
  weekdayOf,
} from "@/lib/domain/time/day-key.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const day = (text: string): DayKey => dayKeySchema.parse(text);
const days = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2100, 0, 1) }).map(toDayKey);
const counts = fc.integer({ min: -5000, max: 5000 });

describe("a day key", () => {
  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-4-1",
    "2026-04-31",
    "26-04-01",
    "2026-04-01T00:00",
    "",
  ])("is not %j", (text) => {
    expect(dayKeySchema.safeParse(text).success).toBe(false);
  });

  it("may be the leap day of a leap year", () => {
    expect(dayKeySchema.safeParse("2028-02-29").success).toBe(true);
  });

  it("sorts as text in the order of the days", () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        expect(Math.sign(addDays(from, count).localeCompare(from))).toBe(Math.sign(count));
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("reckoning with days", () => {
  it("counts as many days between two as were added", () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
      THOUSAND_RUNS,
    );
  });

  it("steps over the ends of months and years", () => {
    expect(addDays(day("2026-12-31"), 1)).toBe("2027-01-01");
    expect(addDays(day("2028-03-01"), -1)).toBe("2028-02-29");
  });

  it("lists the days from the first to the last, and none when they are the wrong way round", () => {
    expect(daysFrom(day("2026-11-29"), day("2026-12-01"))).toEqual([
      "2026-11-29",
      "2026-11-30",
      "2026-12-01",
    ]);
    expect(daysFrom(day("2026-12-01"), day("2026-11-30"))).toEqual([]);
  });

  it("finds the first day of the week that holds a day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (some, weekStartsOn) => {
        const start = startOfWeek(some, weekStartsOn);
        expect(weekdayOf(start)).toBe(weekStartsOn);
        expect(daysBetween(start, some)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(start, some)).toBeLessThan(7);
      }),
      THOUSAND_RUNS,
    );
  });

  it("knows the day of the week", () => {
    expect(weekdayOf(day("2026-11-23"))).toBe(1);
    expect(weekdayOf(day("2026-11-22"))).toBe(0);
  });
});
