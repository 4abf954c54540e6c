import type { DayKey } from "../time/day-key.ts";
import type { Goal } from "./goal.ts";

/**
 * The goal hoped for by another day, or by none. The day it had is kept among the earlier ones:
 * that a day moves says something about the world, and nothing against the person.
 */
export function withDueDay(goal: Goal, day: DayKey | undefined): Goal {
  const { dueDay, earlierDueDays } = goal;
  if (day === dueDay) return goal;
  return {
    ...goal,
    dueDay: day,
    earlierDueDays: dueDay === undefined ? earlierDueDays : [...earlierDueDays, dueDay],
  };
}
