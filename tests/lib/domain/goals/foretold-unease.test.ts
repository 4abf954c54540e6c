import { describe, expect, test } from "vitest";

import { foretoldUnease } from "@/lib/domain/goals/foretold-unease.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { goalOf } from "@/tests/support/goal.ts";

const INTENTION = "0197f000-0000-7000-8000-000000000001";
const OTHER = "0197f000-0000-7000-8000-000000000002";

function shift(begunAt: number, typicalUnease: string, change: Partial<Goal> = {}): Goal {
  return goalOf({
    id: `0197f000-0000-7000-8000-0000000000a${begunAt}`,
    shapes: [{ form: "shift", since: begunAt }],
    words: { typicalUnease },
    intentionId: INTENTION,
    ...change,
  });
}

describe("the unease that is foretold", () => {
  test("is that of the shift which the intention was written from, on one line", () => {
    const goals = [
      shift(9, "Of another intention", { intentionId: OTHER }),
      shift(1, " As if I\nwere lazy "),
    ];
    expect(foretoldUnease(goals, INTENTION)).toBe("As if I were lazy");
  });

  test("is that of the shift begun last in which it is written", () => {
    const goals = [shift(1, "As if I were lazy"), shift(5, "As if I were late"), shift(7, "  ")];
    expect(foretoldUnease(goals, INTENTION)).toBe("As if I were late");
  });

  test("is not taken from a shift that rests, is over or deleted, nor from another form", () => {
    const goals = [
      shift(2, "Resting", { standing: "resting" }),
      shift(3, "Over", { standing: "released" }),
      shift(4, "Deleted", { deletedAt: 1 }),
      shift(5, "Learning", { shapes: [{ form: "learning", since: 5 }] }),
      shift(6, "Linked to none", { intentionId: undefined }),
    ];
    expect(foretoldUnease(goals, INTENTION)).toBeUndefined();
    expect(foretoldUnease([], INTENTION)).toBeUndefined();
  });

  test("is left out when it has no room on a line", () => {
    expect(foretoldUnease([shift(1, "As if I were lazy. ".repeat(20))], INTENTION)).toBeUndefined();
  });
});
