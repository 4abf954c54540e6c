import { likenessOf } from "./likeness.ts";
import { readGoal } from "./reading.ts";

/** How many earlier goals are offered at most. */
const OFFERED_MAX = 3;

/**
 * From here on an earlier goal is offered. Chosen on the open pairs of goals judged by hand: one of 59
 * that say the same lies below it, and one of forty that have nothing to do with each other lies above.
 */
export const OFFERED_FROM = 0.36;

export interface NearGoal {
  id: string;
  /** From `OFFERED_FROM` to 1. */
  likeness: number;
}

/**
 * The earlier goals that may be this one in other words (W1), the likest first, at most three; none
 * when nothing comes near. Whether one of them is the same is for the person to say.
 */
export function nearestGoals(text: string, earlier: readonly { id: string; text: string }[]): NearGoal[] {
  const goal = readGoal(text);
  return earlier
    .map((one) => ({ id: one.id, likeness: likenessOf(goal, readGoal(one.text)) }))
    .filter(({ likeness }) => likeness >= OFFERED_FROM)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, OFFERED_MAX);
}
