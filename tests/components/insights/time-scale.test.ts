import { describe, expect, it } from "vitest";

import { timeScale } from "@/components/insights/time-scale.ts";

describe("the scale of time", () => {
  it.each([1, 4, 13, 52, 120])("gives each of %i places its own, in order and inside the field", (count) => {
    const { middle, bar, from, until } = timeScale(count, 288);
    const middles = Array.from({ length: count }, (_, place) => middle(place));
    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
    expect((middles[0] ?? 0) - bar / 2).toBeGreaterThanOrEqual(from);
    expect((middles.at(-1) ?? 0) + bar / 2).toBeLessThanOrEqual(until);
  });
});
