import { describe, expect, it } from "vitest";

import { median } from "@/lib/domain/ratings/median.ts";

describe("the median", () => {
  it.each([
    [[7], 7],
    [[10, 2], 6],
    [[9, 1, 5], 5],
    [[4, 10, 3, 7], 5.5],
    [[], Number.NaN],
  ])("of %j is %d", (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
