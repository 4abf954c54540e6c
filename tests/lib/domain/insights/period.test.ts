import { describe, expect, it } from "vitest";

import { firstPeriod, periodOf, withinAYear } from "@/lib/domain/insights/period.ts";
import { stretchesBetween } from "@/lib/domain/insights/stretch.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";

/** A Wednesday. */
const today = dayKeySchema.parse("2026-11-25");
const ago = (days: number) => addDays(today, -days);

describe("a period", () => {
  it.each([
    ["four-weeks", 4],
    ["quarter", 13],
    ["year", 52],
  ] as const)("of %s is whole weeks that end with this one", (name, weeks) => {
    const { first, last, unit } = periodOf(name, today, ago(5_000));
    expect(last).toBe(today);
    expect(stretchesBetween(first, last, unit)).toHaveLength(weeks);
    expect(stretchesBetween(first, last, unit)[0]?.first).toBe(first);
  });

  it("of all there is counts by week, then by month, and over many years by year", () => {
    expect(periodOf("all", today, ago(40))).toMatchObject({ first: "2026-10-16", unit: "week" });
    expect(periodOf("all", today, ago(900))).toMatchObject({ first: "2024-06-08", unit: "month" });
    expect(periodOf("all", today, ago(3_650))).toMatchObject({ first: "2016-11-27", unit: "year" });
  });

  it("of all there is, when there is nothing, is today", () => {
    expect(periodOf("all", today)).toMatchObject({ first: today, last: today, unit: "week" });
    expect(periodOf("all", today, addDays(today, 30))).toMatchObject({ first: today, last: today });
  });

  it("begins as four weeks while they hold everything, and else as a quarter", () => {
    expect(firstPeriod(today, undefined)).toBe("four-weeks");
    expect(firstPeriod(today, ago(23))).toBe("four-weeks");
    expect(firstPeriod(today, ago(24))).toBe("quarter");
  });

  it("is cut to a year by week where every moment has to be gone through", () => {
    const year = periodOf("year", today);
    expect(withinAYear(periodOf("all", today, ago(3_650)))).toEqual({ ...year, name: "all" });
    expect(withinAYear(periodOf("quarter", today))).toEqual(periodOf("quarter", today));
  });
});
