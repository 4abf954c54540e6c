import { describe, expect, test } from "vitest";

import { cueQuestionOf } from "@/lib/domain/goals/cue-question.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";

function shift(begunAt: number, newQuestion: string, change: Partial<Goal> = {}): Goal {
  return {
    id: `0197f000-0000-7000-8000-00000000000${begunAt}`,
    createdAt: 0,
    updatedAt: 0,
    text: "Delegate more",
    standing: "held",
    shapes: [{ form: "shift", since: begunAt }],
    choices: {},
    words: { newQuestion },
    steps: [],
    earlierDueDays: [],
    checkpoints: [],
    ...change,
  };
}

describe("the question to ask oneself", () => {
  test("is the new question of the shift", () => {
    expect(cueQuestionOf([shift(1, "Who could grow by this?")])).toBe("Who could grow by this?");
  });

  test("is that of the shift begun last, however old the goal is", () => {
    const reshaped = shift(9, "Who is it for?", {
      createdAt: 0,
      shapes: [
        { form: "performance", since: 1 },
        { form: "shift", since: 9 },
      ],
    });
    expect(cueQuestionOf([shift(5, "And then?", { createdAt: 5 }), reshaped])).toBe("Who is it for?");
    expect(cueQuestionOf([reshaped, shift(5, "And then?", { createdAt: 5 })])).toBe("Who is it for?");
  });

  test("passes over a shift that rests, is over or was deleted, and a goal that is none any more", () => {
    const others = [
      shift(2, "Resting?", { standing: "resting" }),
      shift(3, "Over?", { standing: "reached" }),
      shift(4, "Deleted?", { deletedAt: 1 }),
      shift(5, "Learning?", {
        shapes: [
          { form: "shift", since: 1 },
          { form: "learning", since: 5 },
        ],
      }),
      shift(6, "  "),
    ];
    expect(cueQuestionOf(others)).toBeUndefined();
    expect(cueQuestionOf([shift(1, "Held?"), ...others])).toBe("Held?");
  });

  test("is one line", () => {
    expect(cueQuestionOf([shift(1, " Who could\n\ngrow by this? ")])).toBe("Who could grow by this?");
  });

  test("is left out when it has no room on a line", () => {
    expect(cueQuestionOf([shift(1, "Who? ".repeat(80))])).toBeUndefined();
  });

  test("is there for nobody without a shift", () => {
    expect(cueQuestionOf([])).toBeUndefined();
  });
});
