import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { changeGoal } from "./goals.ts";

/**
 * Makes a goal the main learning goal of the quarter that begins on `quarter` (L7). Whichever had
 * the mark loses it in the same transaction, a deleted one too, since it may come back.
 */
export function chooseQuarterMain(goalId: string, quarter: DayKey, now: number): Promise<void> {
  return database.transaction("rw", database.goals, database.versions, async () => {
    const others = await database.goals
      .filter(({ id, mainOfQuarter }) => id !== goalId && mainOfQuarter === quarter)
      .toArray();
    for (const { id } of others) await leaveQuarterMain(id, now);
    await changeGoal(goalId, (goal) => ({ ...goal, mainOfQuarter: quarter }), now);
  });
}

/** Takes the mark from a goal; the quarter then has no main one. */
export async function leaveQuarterMain(goalId: string, now: number): Promise<void> {
  await changeGoal(goalId, (goal) => ({ ...goal, mainOfQuarter: undefined }), now);
}
