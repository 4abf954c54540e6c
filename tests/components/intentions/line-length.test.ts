import { describe, expect, it } from "vitest";

import { lineLength } from "@/components/intentions/line-length.ts";

describe("the length of a line being typed", () => {
  it.each([
    [239, "short"],
    [240, "near"],
    [300, "near"],
    [301, "over"],
  ] as const)("%i letters are %s", (count, standing) => {
    expect(lineLength("a".repeat(count))).toEqual({ count, standing });
  });

  it("counts a family of four as one letter", () => {
    expect(lineLength("👩‍👩‍👧‍👦".repeat(300))).toEqual({ count: 300, standing: "near" });
  });

  it("counts the line as it would be kept, without the space around it", () => {
    expect(lineLength(`  ${"a".repeat(300)}\n\n`)).toEqual({ count: 300, standing: "near" });
  });

  it("says of a whole book only that it is over", () => {
    expect(lineLength("word ".repeat(200_000)).standing).toBe("over");
  });

  it("never calls a line over while it counts 300 or fewer", () => {
    // One letter under a tower of accents, longer than anything that can be kept.
    const tower = `e${"\u0301".repeat(8_000)}`;

    expect(lineLength(tower)).toEqual({ count: 301, standing: "over" });
  });
});
