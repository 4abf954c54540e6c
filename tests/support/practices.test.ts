import { describe, expect, it } from "vitest";

import { PRACTICES, practicesOf, practicesTable } from "./practices.ts";

describe("the practices that the stories show", () => {
  it("are read from the beginning of a step’s title", () => {
    expect(practicesOf("W1, L10: the recommendation gives its reason")).toEqual(["W1", "L10"]);
    expect(practicesOf("Expect “toBeVisible”")).toEqual([]);
    expect(practicesOf("the W1: in the middle")).toEqual([]);
  });

  it("make a table with every one of them, and those that nothing shows are named", () => {
    const shown = new Map(PRACTICES.slice(1).map((id) => [id, [`a step for ${id}`]]));
    const { text, missing } = practicesTable(shown);
    expect(missing).toEqual(["L1"]);
    expect(text.split("\n")).toHaveLength(PRACTICES.length);
    expect(text).toContain("L1   —");
    expect(text).toContain("T5   a step for T5");
  });
});
