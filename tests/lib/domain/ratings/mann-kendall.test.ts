import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { kendallS, mannKendallP } from "@/lib/domain/ratings/mann-kendall.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

/** Every order in which the values can come, equal ones told apart. */
function orders(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, place) => orders(values.toSpliced(place, 1)).map((rest) => [value, ...rest]));
}

/** Every way to choose `count` values from 1 to `most`, in rising order, so also with ties. */
function choices(count: number, most: number): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: most }, (_, index) => most - index).flatMap((last) =>
    choices(count - 1, last).map((rest) => [...rest, last]),
  );
}

describe("Kendall’s S", () => {
  it.each([
    [[1, 2, 3, 4], 6],
    [[4, 3, 2, 1], -6],
    [[2, 2, 2], 0],
    [[1, 3, 2, 3], 3],
    [[], 0],
  ])("of %j is %i", (values, s) => {
    expect(kendallS(values)).toBe(s);
  });

  it("turns round with time", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 })), (values) => {
        expect(kendallS(values.toReversed()) + kendallS(values)).toBe(0);
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("the chance of an S", () => {
  it.each([
    [8, 22],
    [9, 26],
    [10, 29],
    [11, 33],
    [12, 38],
    [13, 44],
    [16, 58],
    [20, 80],
    [26, 117],
  ])("of %i values is at most .01 from %i on", (count, critical) => {
    expect(mannKendallP(critical, count)).toBeLessThanOrEqual(0.01);
    expect(mannKendallP(critical - 2, count)).toBeGreaterThan(0.01);
    expect(mannKendallP(-critical, count)).toBe(mannKendallP(critical, count));
  });

  it.each([2, 4, 6, 7])("of %i different values is what all their orders say", (count) => {
    const values = Array.from({ length: count }, (_, index) => index);
    const all = orders(values).map((order) => Math.abs(kendallS(order)));
    for (const s of new Set(all)) {
      const share = all.filter((other) => other >= s).length / all.length;
      expect(mannKendallP(s, count)).toBeCloseTo(share, 12);
    }
  });

  it("is never less than what all orders of equal values say", () => {
    for (const values of choices(6, 6)) {
      const all = orders(values).map((order) => Math.abs(kendallS(order)));
      for (const s of new Set(all)) {
        const share = all.filter((other) => other >= s).length / all.length;
        expect(mannKendallP(s, values.length)).toBeGreaterThanOrEqual(share - 1e-12);
      }
    }
  });

  it.each([
    [80, 0.62441],
    [160, 0.32389],
    [320, 0.046817],
    [414, 0.00976],
    [480, 0.0026312],
  ])("of 61 values is, at %i, nearly what counting out gives, and no bolder in the tail", (s, exact) => {
    expect(mannKendallP(s, 61) / exact).toBeGreaterThan(0.995);
    expect(mannKendallP(s, 61) / exact).toBeLessThan(1.1);
  });

  it("is certain for no S, and falls as S grows", () => {
    for (const count of [8, 13, 60, 61, 200]) {
      const steps = Math.floor((count * (count - 1)) / 8);
      const chances = Array.from({ length: steps }, (_, step) => mannKendallP(4 * step, count));
      expect(chances[0]).toBeCloseTo(1, 6);
      expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    }
  });
});
