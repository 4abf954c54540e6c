import { describe, expect, it } from "vitest";

import { countScale } from "@/components/insights/count-scale.ts";

describe("the scale of counts", () => {
  it.each([1, 2, 3, 7, 10, 58, 140, 4_000])("holds %i, with whole numbers beside its lines", (most) => {
    const { y, ticks } = countScale(most, 10, 110);
    expect(y(0)).toBe(110);
    expect(y(most)).toBeGreaterThanOrEqual(10);
    expect(y(most)).toBeLessThan(70);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.every((tick) => Number.isInteger(tick) && tick > 0 && y(tick) >= 10)).toBe(true);
  });
});
