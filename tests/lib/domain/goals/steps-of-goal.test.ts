import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  keptSteps,
  stepsDone,
  withoutStep,
  withStep,
  withStepBack,
  withStepDone,
  withStepMoved,
  withStepWords,
} from "@/lib/domain/goals/steps-of-goal.ts";
import { goalSchema } from "@/lib/domain/goals/goal.ts";
import { goalOf } from "@/tests/support/goal.ts";

const idOf = (place: number) => `0197f000-0000-7000-8000-00000000000${place}`;
const planOf = (...texts: string[]) =>
  goalOf({ steps: texts.map((text, place) => ({ id: idOf(place + 1), text })) });
const PLAN = planOf("ask Ines", "hand over", "rest");
const textsOf = (plan: typeof PLAN) => keptSteps(plan).map(({ text }) => text);
const allOf = ({ steps }: typeof PLAN) => steps.map(({ text, deletedAt }) => `${text} ${deletedAt}`);

describe("the steps of a plan", () => {
  it("grow at the end", () => {
    expect(textsOf(withStep(PLAN, { id: idOf(9), text: "look back" }))).toEqual([
      "ask Ines",
      "hand over",
      "rest",
      "look back",
    ]);
  });

  it("can be said in other words, and nothing else of them changes", () => {
    const done = withStepDone(PLAN, idOf(2), 5);
    const reworded = withStepWords(done, idOf(2), "hand it over");
    expect(reworded.steps[1]).toEqual({ id: idOf(2), text: "hand it over", doneAt: 5 });
    expect(textsOf(reworded)).toEqual(["ask Ines", "hand it over", "rest"]);
  });

  it("are done at an instant, which a second mark does not move, and can be ahead again", () => {
    const done = withStepDone(PLAN, idOf(1), 5);
    expect(withStepDone(done, idOf(1), 9).steps[0]).toEqual({ id: idOf(1), text: "ask Ines", doneAt: 5 });
    expect(stepsDone(done)).toBe(1);
    expect(withStepDone(done, idOf(1), undefined)).toEqual(PLAN);
  });

  it("go when they are deleted, done or not, and come back to their place", () => {
    const done = withStepDone(PLAN, idOf(2), 5);
    const without = withoutStep(done, idOf(2), 7);
    expect(textsOf(without)).toEqual(["ask Ines", "rest"]);
    expect(stepsDone(without)).toBe(0);
    expect(goalSchema.parse(without).steps[1]).toMatchObject({ text: "hand over", doneAt: 5, deletedAt: 7 });
    const restored = withStepBack(without, idOf(2));
    expect(restored).toStrictEqual(done);
    expect(withStepBack(restored, idOf(2))).toStrictEqual(done);
  });

  it("move past those that were deleted", () => {
    const without = withoutStep(PLAN, idOf(2), 7);
    const moved = withStepMoved(without, idOf(3), -1);
    expect(textsOf(moved)).toEqual(["rest", "ask Ines"]);
    expect(textsOf(withStepBack(moved, idOf(2)))).toEqual(["rest", "hand over", "ask Ines"]);
    expect(withStepMoved(moved, idOf(3), -1)).toEqual(moved);
  });

  it("move by one place, and stay where they are at either end", () => {
    expect(textsOf(withStepMoved(PLAN, idOf(3), -1))).toEqual(["ask Ines", "rest", "hand over"]);
    expect(textsOf(withStepMoved(PLAN, idOf(1), 1))).toEqual(["hand over", "ask Ines", "rest"]);
    expect(withStepMoved(PLAN, idOf(1), -1)).toEqual(PLAN);
    expect(withStepMoved(PLAN, idOf(3), 1)).toEqual(PLAN);
    expect(withStepMoved(PLAN, "gone", 1)).toEqual(PLAN);
  });

  it("are all still there however they are moved, and a move is undone by its opposite", () => {
    const moves = fc.array(
      fc.record({ place: fc.integer({ min: 1, max: 6 }), by: fc.constantFrom(-1 as const, 1 as const) }),
    );
    const deleted = fc.subarray([1, 2, 3, 4, 5, 6]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), deleted, moves, (count, gone, wanted) => {
        let plan = gone.reduce(
          (from, place) => withoutStep(from, idOf(place), 7),
          planOf(...Array.from({ length: count }, (_, place) => `step ${place}`)),
        );
        const before = allOf(plan).toSorted();
        for (const { place, by } of wanted) {
          const moved = withStepMoved(plan, idOf(place), by);
          const isMoved = textsOf(moved).join() !== textsOf(plan).join();
          if (isMoved) expect(withStepMoved(moved, idOf(place), by === 1 ? -1 : 1)).toEqual(plan);
          plan = moved;
        }
        expect(allOf(plan).toSorted()).toEqual(before);
      }),
      THOUSAND_RUNS,
    );
  });
});
