import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { middleHalf } from "@/lib/domain/ratings/middle-half.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

describe("the middle half", () => {
  it.each([
    [[6], 6, 6],
    [[9, 3, 5, 4], 4, 5],
    [[1, 2, 3, 4, 5, 6, 7], 2, 6],
    [[1, 2, 3, 4, 5, 6, 7, 8], 3, 6],
  ])("of %j lies between %i and %i", (values, from, to) => {
    expect(middleHalf(values)).toEqual({ from, to });
  });

  it("ends at values that were given, and holds at least half of them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (values) => {
        const { from, to } = middleHalf(values);
        expect(values).toContain(from);
        expect(values).toContain(to);
        const within = values.filter((value) => from <= value && value <= to);
        expect(within.length).toBeGreaterThanOrEqual(values.length / 2);
      }),
      THOUSAND_RUNS,
    );
  });

  it("is none of nothing", () => {
    expect(() => middleHalf([])).toThrow(RangeError);
  });
});
