import { describe, expect, it } from "vitest";

import { stacked } from "@/components/insights/stacked.ts";

describe("counts laid end to end", () => {
  it("follow one another in the given order, without those that are none", () => {
    expect(stacked({ a: 2, b: 0, c: 3 }, ["c", "b", "a"])).toEqual([
      { key: "c", from: 0, until: 3 },
      { key: "a", from: 3, until: 5 },
    ]);
  });
});
