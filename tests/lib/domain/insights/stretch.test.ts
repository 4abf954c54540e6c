import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { startOfStretch, stretchesBetween, type StretchUnit } from "@/lib/domain/insights/stretch.ts";
import { addDays, daysBetween, dayKeySchema, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const day = (text: string) => dayKeySchema.parse(text);
const units = fc.constantFrom<StretchUnit>("week", "month", "year");
const someDay = fc.integer({ min: 0, max: 9_000 }).map((ahead) => addDays(day("2015-01-01"), ahead));

describe("the stretches of a picture", () => {
  it("are weeks from Monday to Sunday, months and years, whole at both ends", () => {
    expect(stretchesBetween(day("2026-11-25"), day("2026-11-30"), "week")).toEqual([
      { first: "2026-11-23", last: "2026-11-29" },
      { first: "2026-11-30", last: "2026-12-06" },
    ]);
    expect(stretchesBetween(day("2028-02-10"), day("2028-02-10"), "month")).toEqual([
      { first: "2028-02-01", last: "2028-02-29" },
    ]);
    expect(stretchesBetween(day("2026-12-31"), day("2027-01-01"), "year")).toEqual([
      { first: "2026-01-01", last: "2026-12-31" },
      { first: "2027-01-01", last: "2027-12-31" },
    ]);
  });

  it("follow one another without a gap and hold every day between", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 4_000 }), units, (first, length, unit) => {
        const last = addDays(first, length);
        const stretches = stretchesBetween(first, last, unit);
        expect(stretches[0]?.first).toBe(startOfStretch(first, unit));
        expect(stretches[0]?.first.localeCompare(first)).toBeLessThanOrEqual(0);
        expect(stretches.at(-1)?.last.localeCompare(last)).toBeGreaterThanOrEqual(0);
        for (const [place, stretch] of stretches.entries()) {
          if (unit === "week") expect(weekdayOf(stretch.first)).toBe(1);
          expect(startOfStretch(stretch.last, unit)).toBe(stretch.first);
          const next = stretches[place + 1];
          if (next) expect(daysBetween(stretch.last, next.first)).toBe(1);
        }
      }),
      { ...THOUSAND_RUNS, numRuns: 200 },
    );
  });
});
