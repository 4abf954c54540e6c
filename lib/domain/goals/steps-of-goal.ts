import type { Goal } from "./goal.ts";
import { movedBy } from "./moved-by.ts";
import type { Step } from "./step.ts";

/** The goal with a step more, at the end or at `place` (0 is the first). A step that is there stays as it is. */
export function withStep(goal: Goal, step: Step, place = goal.steps.length): Goal {
  if (goal.steps.some(({ id }) => id === step.id)) return goal;
  return { ...goal, steps: goal.steps.toSpliced(place, 0, step) };
}

export function withoutStep(goal: Goal, id: string): Goal {
  return { ...goal, steps: goal.steps.filter((step) => step.id !== id) };
}

export function withStepWords(goal: Goal, id: string, text: string): Goal {
  return withChanged(goal, id, (step) => ({ ...step, text }));
}

/** The goal with a step done at `doneAt` (epoch ms), or ahead again. What is done already keeps its instant. */
export function withStepDone(goal: Goal, id: string, doneAt: number | undefined): Goal {
  return withChanged(goal, id, ({ doneAt: before, ...step }) =>
    doneAt === undefined ? step : { ...step, doneAt: before ?? doneAt },
  );
}

/** The goal with a step one place earlier (-1) or later (+1). */
export function withStepMoved(goal: Goal, id: string, by: -1 | 1): Goal {
  return { ...goal, steps: movedBy(goal.steps, id, by) };
}

export function stepsDone({ steps }: Goal): number {
  return steps.filter(({ doneAt }) => doneAt !== undefined).length;
}

function withChanged(goal: Goal, id: string, change: (step: Step) => Step): Goal {
  return { ...goal, steps: goal.steps.map((step) => (step.id === id ? change(step) : step)) };
}
