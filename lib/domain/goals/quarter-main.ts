import { isKept } from "../row.ts";
import type { DayKey } from "../time/day-key.ts";
import { formOf, type Goal } from "./goal.ts";

/**
 * The main learning goal of the quarter that begins on `quarter` (L7). Choosing one takes the mark
 * from any other, but merging two machines' data may leave two: then the one changed last.
 */
export function quarterMain(goals: readonly Goal[], quarter: DayKey): Goal | undefined {
  return goals
    .filter(
      (goal) =>
        goal.mainOfQuarter === quarter &&
        goal.standing === "held" &&
        formOf(goal) === "learning" &&
        isKept(goal),
    )
    .toSorted((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1))[0];
}
