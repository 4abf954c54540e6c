import { describe, expect, it } from "vitest";

import { STRESS_FAMILIES, USUAL } from "./families.ts";
import { asserted, RANGE_NAMES, RANGES } from "./ranges.ts";
import { worldOf } from "./world.ts";

describe("the ranges of the user model", () => {
  it("pass their own assertions", () => {
    expect(RANGE_NAMES.toSorted()).toEqual(Object.keys(RANGES).toSorted());
    expect(asserted(RANGES)).toBe(RANGES);
  });

  it.each([
    ["upside down", { ...RANGES, wear: [0.05, 0.01] as const }],
    ["beyond sense", { ...RANGES, burdenKept: [0.7, 1.2] as const }],
    ["no number", { ...RANGES, need: [Number.NaN, 0.8] as const }],
  ])("are refused when one is %s", (_, bent) => {
    expect(() => asserted(bent)).toThrow(RangeError);
  });

  it("hold every world that is drawn from them, in every family", () => {
    for (const family of [USUAL, ...STRESS_FAMILIES]) {
      for (let index = 0; index < 200; index += 1) {
        const world = worldOf(7, index, family);
        for (const name of RANGE_NAMES) {
          const [least, most] = family.ranges[name];
          expect(world[name]).toBeGreaterThanOrEqual(least);
          expect(world[name]).toBeLessThanOrEqual(most);
        }
      }
    }
  });
});
