import type { Goal } from "@/lib/domain/goals/goal.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { Draw } from "../draw.ts";

/** One of the goals that were pursued at an instant (epoch ms); undefined when none was. */
export function pursuedGoal(goals: readonly Goal[], at: number, draw: Draw): Goal | undefined {
  const pursued = goals.filter(
    (goal) => isKept(goal) && goal.createdAt < at && (goal.standing === "held" || goal.updatedAt > at),
  );
  return pursued.length === 0 ? undefined : draw.pick(pursued);
}
