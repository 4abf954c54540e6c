import type { Checkpoint } from "./checkpoint.ts";
import type { Goal } from "./goal.ts";
import { movedBy } from "./moved-by.ts";

/**
 * The checkpoints on the way, in its order, without those dropped: those with a day follow the
 * calendar among themselves, those without stay at the place the person gave them.
 */
export function pathOf({ checkpoints }: Goal): Checkpoint[] {
  const onTheWay = checkpoints.filter(({ standing }) => standing !== "dropped");
  const dated = onTheWay
    .filter(({ day }) => day !== undefined)
    .toSorted((a, b) => (a.day ?? "").localeCompare(b.day ?? ""));
  let next = 0;
  return onTheWay.map((checkpoint) => {
    if (checkpoint.day === undefined) return checkpoint;
    next += 1;
    return dated[next - 1] ?? checkpoint;
  });
}

/** The goal with a checkpoint one place earlier (-1) or later (+1) on the way; for those without a day. */
export function withCheckpointShifted(goal: Goal, id: string, by: -1 | 1): Goal {
  const dropped = goal.checkpoints.filter(({ standing }) => standing === "dropped");
  return { ...goal, checkpoints: [...movedBy(pathOf(goal), id, by), ...dropped] };
}
