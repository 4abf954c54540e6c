import { withCheckpoint } from "@/lib/domain/goals/checkpoint-changes.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { withStep, withStepWords } from "@/lib/domain/goals/steps-of-goal.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { changeGoal } from "./goals.ts";
import { newRow } from "./new-row.ts";
import { writeText } from "./written-text.ts";

/** Adds a step at the end of the plan. The line is tidied and checked for length before. */
export function addStep(goalId: string, text: string, now: number): Promise<Goal | undefined> {
  const { id } = newRow(now);
  return changeGoal(goalId, (goal) => withStep(goal, { id, text }), now);
}

/** Saves a step's words as they are typed. */
export function writeStepText(goalId: string, stepId: string, text: string, seen: string, now: number) {
  const place = {
    read: ({ steps }: Goal) => steps.find(({ id }) => id === stepId)?.text ?? "",
    written: (goal: Goal, words: string) => withStepWords(goal, stepId, words),
  };
  return writeText(database.goals, "goals", goalId, place, text, seen, now);
}

/** Adds a checkpoint at the end of the map. The line is tidied and checked for length before. */
export function addCheckpoint(
  goalId: string,
  sees: string,
  day: DayKey | undefined,
  now: number,
): Promise<Goal | undefined> {
  const { id } = newRow(now);
  return changeGoal(goalId, (goal) => withCheckpoint(goal, { id, sees, day }), now);
}
