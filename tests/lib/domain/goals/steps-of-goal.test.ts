import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  stepsDone,
  withoutStep,
  withStep,
  withStepDone,
  withStepMoved,
  withStepWords,
} from "@/lib/domain/goals/steps-of-goal.ts";
import { goalOf } from "@/tests/support/goal.ts";

const idOf = (place: number) => `0197f000-0000-7000-8000-00000000000${place}`;
const planOf = (...texts: string[]) =>
  goalOf({ steps: texts.map((text, place) => ({ id: idOf(place + 1), text })) });
const PLAN = planOf("ask Ines", "hand over", "rest");
const textsOf = ({ steps }: typeof PLAN) => steps.map(({ text }) => text);

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

  it("come back to their place when deleting is undone, and only once", () => {
    const [, second] = PLAN.steps;
    if (second === undefined) throw new Error("The plan has three steps.");
    const without = withoutStep(PLAN, second.id);
    expect(textsOf(without)).toEqual(["ask Ines", "rest"]);
    const restored = withStep(without, second, 1);
    expect(restored).toEqual(PLAN);
    expect(withStep(restored, second, 1)).toEqual(PLAN);
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
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), moves, (count, wanted) => {
        let plan = planOf(...Array.from({ length: count }, (_, place) => `step ${place}`));
        const before = textsOf(plan).toSorted();
        for (const { place, by } of wanted) {
          const moved = withStepMoved(plan, idOf(place), by);
          const isMoved = textsOf(moved).join() !== textsOf(plan).join();
          if (isMoved) expect(withStepMoved(moved, idOf(place), by === 1 ? -1 : 1)).toEqual(plan);
          plan = moved;
        }
        expect(textsOf(plan).toSorted()).toEqual(before);
      }),
      THOUSAND_RUNS,
    );
  });
});
