import { isKept } from "../row.ts";
import { formOf, type Goal } from "./goal.ts";

/** The identity shifts that are pursued, the one begun last first. */
export function heldShifts(goals: readonly Goal[]): Goal[] {
  return goals
    .filter((goal) => isKept(goal) && goal.standing === "held" && formOf(goal) === "shift")
    .toSorted((a, b) => begunAt(b) - begunAt(a) || (a.id < b.id ? 1 : -1));
}

function begunAt({ shapes, createdAt }: Goal): number {
  return shapes.at(-1)?.since ?? createdAt;
}
