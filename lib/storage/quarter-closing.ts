import type { Goal, GoalStanding } from "@/lib/domain/goals/goal.ts";
import type { Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { changeGoal } from "./goals.ts";
import { askOccasion, writeOccasion } from "./occasions.ts";
import { chooseQuarterMain, leaveQuarterMain } from "./quarter-main.ts";

/** What becomes of a goal as its quarter closes: the words for it, and where the goal then stands (L7, L10). */
export interface Closing {
  asked: Answer;
  said: string;
  goalId: Goal["id"];
  standing: GoalStanding;
}

/**
 * Chooses the main learning goal of the quarter that begins on `next`, or none of them. The goal that closes
 * this quarter may be the one whose mark moves on, so its question, `closing`, is put into the reflection
 * in the same act.
 */
export function chooseNext(
  beginning: Beginning,
  closing: Answer | undefined,
  { goalId, main, next }: { goalId: string | undefined; main: string | undefined; next: DayKey },
  now: number,
): Promise<void> {
  return database.transaction("rw", database.reflections, database.goals, database.versions, async () => {
    if (closing !== undefined) await askOccasion(beginning, closing, now);
    if (goalId !== undefined) await chooseQuarterMain(goalId, next, now);
    else if (main !== undefined) await leaveQuarterMain(main, now);
  });
}

/**
 * Keeps what becomes of a goal with the reflection and with the goal, both or neither. A later answer
 * takes the place of an earlier one, however fast they follow each other.
 */
export function closeGoal(
  beginning: Beginning,
  { asked, said, goalId, standing }: Closing,
  now: number,
): Promise<void> {
  return database.transaction("rw", database.reflections, database.goals, database.versions, async () => {
    const { saved, stored } = await writeOccasion(beginning, asked, said, "", now);
    if (!saved) await writeOccasion(beginning, asked, said, stored, now);
    await changeGoal(goalId, (goal) => ({ ...goal, standing }), now);
  });
}
