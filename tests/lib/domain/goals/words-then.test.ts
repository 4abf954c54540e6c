import { describe, expect, it } from "vitest";

import { wordsThen } from "@/lib/domain/goals/words-then.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { goalOf } from "@/tests/support/goal.ts";

const goal = goalOf({
  words: { oldSign: "I redo it", newSign: "I let it stand", letGo: "Being the best hand" },
});

function version(replacedAt: number, row: RowVersion["row"]): RowVersion {
  return { id: "0197f000-0000-7000-8000-0000000000b1", table: "goals", rowId: goal.id, replacedAt, row };
}

describe("the words of the beginning", () => {
  it("are those that stood then, and of what was written later the first", () => {
    const versions = [
      version(900, { words: { oldSign: "I fix it at night", newSign: "I ask" } }),
      version(500, { words: { oldSign: "I fix it" } }),
      version(100, { words: { oldSign: "A first try" } }),
    ];
    expect(wordsThen(goal, versions, 300)).toEqual({
      oldSign: "I fix it",
      newSign: "I ask",
      letGo: "Being the best hand",
    });
  });

  it("are those of now when nothing was reworded, and blank ones are none", () => {
    expect(wordsThen(goal, [], 300)).toEqual(goal.words);
    expect(wordsThen(goal, [version(500, { words: { oldSign: "  " } })], 300).oldSign).toBe("I redo it");
  });

  it("pass over a version of another shape", () => {
    expect(wordsThen(goal, [version(500, { words: 7 })], 300)).toEqual(goal.words);
  });
});
