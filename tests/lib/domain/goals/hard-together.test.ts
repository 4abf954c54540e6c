import { describe, expect, test } from "vitest";

import type { GoalForm } from "@/lib/domain/goals/goal-form.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { hardResultBeside } from "@/lib/domain/goals/hard-together.ts";
import { goalOf } from "@/tests/support/goal.ts";

type Stretch = Goal["choices"]["stretch"];

const LEARNING = "0197f000-0000-7000-8000-000000000001";
const RESULT = "0197f000-0000-7000-8000-000000000002";

function goal(id: string, forms: readonly GoalForm[], stretch: Stretch, change: Partial<Goal> = {}): Goal {
  const shapes = forms.map((form, since) => ({ form, since }));
  return goalOf({ id, shapes, choices: stretch === undefined ? {} : { stretch }, ...change });
}

const hardLearning = goal(LEARNING, ["learning"], "hard");
const hardResult = goal(RESULT, ["performance"], "hard");

describe("a hard result beside a hard learning goal (R23)", () => {
  test.each<[string, Goal, Goal[], string | undefined]>([
    ["another goal that is pursued as one", hardLearning, [hardResult], RESULT],
    [
      "the goal itself, which was one before",
      goal(LEARNING, ["performance", "learning"], "hard"),
      [],
      LEARNING,
    ],
    [
      "the other one, where there are both",
      goal(LEARNING, ["performance", "learning"], "hard"),
      [hardResult],
      RESULT,
    ],
    ["none, alone", hardLearning, [], undefined],
    ["none, beside itself", hardLearning, [hardLearning], undefined],
    [
      "none, beside a result that is a fair stretch",
      hardLearning,
      [goal(RESULT, ["performance"], "fair")],
      undefined,
    ],
    [
      "none, beside a result of which nobody said",
      hardLearning,
      [goal(RESULT, ["performance"], undefined)],
      undefined,
    ],
    ["none, where the learning is light", goal(LEARNING, ["learning"], "light"), [hardResult], undefined],
    [
      "none, where nobody said how hard the learning is",
      goal(LEARNING, ["learning"], undefined),
      [hardResult],
      undefined,
    ],
    [
      "none, where it is no learning goal any more",
      goal(LEARNING, ["learning", "intention"], "hard"),
      [hardResult],
      undefined,
    ],
    [
      "none, beside a result that became something else",
      hardLearning,
      [goal(RESULT, ["performance", "milestones"], "hard")],
      undefined,
    ],
    ["none, beside one that rests", hardLearning, [{ ...hardResult, standing: "resting" }], undefined],
    ["none, beside one that is reached", hardLearning, [{ ...hardResult, standing: "reached" }], undefined],
    ["none, beside one that was deleted", hardLearning, [{ ...hardResult, deletedAt: 1 }], undefined],
    ["none, while the learning rests", { ...hardLearning, standing: "resting" }, [hardResult], undefined],
  ])("is %s", (_, learning, others, expected) => {
    expect(hardResultBeside(learning, [learning, ...others])?.id).toBe(expected);
  });
});
