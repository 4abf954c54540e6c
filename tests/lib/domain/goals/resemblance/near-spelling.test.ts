import { describe, expect, it } from "vitest";

import { isNearSpelling, sharedStart } from "@/lib/domain/goals/resemblance/near-spelling.ts";

describe("a near spelling", () => {
  it.each([
    ["procrastinate", "procastinate"],
    ["delegate", "delegatee"],
    ["delegate", "delegaet"],
    ["delegate", "dalegate"],
    ["delegate", "delegate"],
  ])("is %s for %s, and the other way round", (one, other) => {
    expect(isNearSpelling(one, other)).toBe(true);
    expect(isNearSpelling(other, one)).toBe(true);
  });

  it.each([
    ["delegate", "delicate"],
    ["delegate", "delegation"],
    ["aab", "aba b"],
    ["", "ab"],
  ])("is not %s for %s", (one, other) => {
    expect(isNearSpelling(one, other)).toBe(false);
    expect(isNearSpelling(other, one)).toBe(false);
  });

  it("counts what two words share from the beginning on", () => {
    expect(sharedStart("fuhrung", "fuhrungsstil")).toBe(7);
    expect(sharedStart("abc", "xbc")).toBe(0);
    expect(sharedStart("", "a")).toBe(0);
  });
});
