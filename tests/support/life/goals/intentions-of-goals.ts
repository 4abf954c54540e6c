import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { Draw } from "../draw.ts";
import type { PlannedGoal } from "./planned-goals.ts";

const MONTHS_MS = 110 * 86_400_000;

/**
 * Which intention was written from which goal, by the goal's id: most intentions come of the latest
 * goal of the last months that has a form and none yet, and the last one always does if there is any.
 */
export function intentionsOfGoals(
  planned: readonly PlannedGoal[],
  intentions: readonly Intention[],
  draw: Draw,
): ReadonlyMap<string, Intention> {
  const written = new Map<string, Intention>();
  const kept = intentions.filter(isKept);
  for (const intention of kept) {
    const goal = planned.findLast(
      ({ id, at, form, ends }) =>
        form !== undefined &&
        !written.has(id) &&
        at < intention.createdAt &&
        intention.createdAt - at < MONTHS_MS &&
        (ends?.at ?? Infinity) > intention.createdAt,
    );
    const isWritten = intention === kept.at(-1) || draw.chance(0.75);
    if (goal !== undefined && isWritten) written.set(goal.id, intention);
  }
  return written;
}
