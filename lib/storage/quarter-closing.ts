import type { Goal, GoalStanding } from "@/lib/domain/goals/goal.ts";
import type { Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import { database } from "./database.ts";
import { changeGoal } from "./goals.ts";
import { writeOccasion } from "./occasions.ts";

/** What becomes of a goal as its quarter closes: the words for it, and where the goal then stands (L7, L10). */
export interface Closing {
  asked: Answer;
  said: string;
  goalId: Goal["id"];
  standing: GoalStanding;
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
