import { isKept } from "../row.ts";
import type { Goal } from "./goal.ts";
import { movedBy } from "./moved-by.ts";
import type { Step } from "./step.ts";

/** The steps of a goal in their order, without the deleted. */
export function keptSteps({ steps }: Goal): Step[] {
  return steps.filter(isKept);
}

/** The goal with a step more, at the end. */
export function withStep(goal: Goal, step: Step): Goal {
  return { ...goal, steps: [...goal.steps, step] };
}

/** The goal with a step deleted at `deletedAt` (epoch ms). */
export function withoutStep(goal: Goal, id: string, deletedAt: number): Goal {
  return withChanged(goal, id, (step) => ({ ...step, deletedAt }));
}

/** The goal with a deleted step back in its place. */
export function withStepBack(goal: Goal, id: string): Goal {
  return withChanged(goal, id, (step) => {
    const { deletedAt: _, ...kept } = step;
    return kept;
  });
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

/** The goal with a step one place earlier (-1) or later (+1). The deleted ones stay where they are. */
export function withStepMoved(goal: Goal, id: string, by: -1 | 1): Goal {
  const moved = movedBy(keptSteps(goal), id, by).values();
  return { ...goal, steps: goal.steps.map((step) => (isKept(step) ? (moved.next().value ?? step) : step)) };
}

export function stepsDone(goal: Goal): number {
  return keptSteps(goal).filter(({ doneAt }) => doneAt !== undefined).length;
}

function withChanged(goal: Goal, id: string, change: (step: Step) => Step): Goal {
  return { ...goal, steps: goal.steps.map((step) => (step.id === id ? change(step) : step)) };
}
