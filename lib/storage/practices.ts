import { currentPractice, type Practice } from "@/lib/domain/practices/practice.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";

export async function loadCurrentPractice(): Promise<Practice | undefined> {
  return currentPractice(await database.practices.toArray());
}

/**
 * Starts a practice on `day`; whatever was lived until now ends. For an act that means to replace
 * it, such as finishing a weekly; a form that was open for a while calls `changePractice`.
 */
export function startPractice(
  practice: { text: string; intentionId?: string | undefined },
  day: DayKey,
  now: number,
): Promise<Practice> {
  return database.transaction("rw", database.practices, async () => {
    const started: Practice = { ...newRow(now), ...practice, carriedOn: day };
    const lived = await database.practices.filter(({ endedAt }) => endedAt === undefined).toArray();
    for (const { id } of lived) await letPracticeGo(id, now);
    await database.practices.add(started);
    return started;
  });
}

/**
 * Puts a practice in place of `seen`, the one that the person began from, or of none. When another
 * page has put a different one there since, nothing is written and that one is returned, for the
 * person to decide. One that says the same is carried on; where one was let go meanwhile, nothing
 * is left to be written over.
 */
export function changePractice(
  practice: { text: string; intentionId?: string | undefined },
  seen: Pick<Practice, "id" | "text"> | undefined,
  day: DayKey,
  now: number,
): Promise<{ saved: boolean; practice: Practice }> {
  return database.transaction("rw", database.practices, async () => {
    const lived = await loadCurrentPractice();
    if (lived === undefined) return { saved: true, practice: await startPractice(practice, day, now) };
    if (lived.text === practice.text) {
      await carryPractice(lived.id, day, now);
      return { saved: true, practice: { ...lived, carriedOn: day, updatedAt: now } };
    }
    if (lived.id !== seen?.id || lived.text !== seen.text) return { saved: false, practice: lived };
    return { saved: true, practice: await startPractice(practice, day, now) };
  });
}

/** The person chose the same practice again for `day`. */
export async function carryPractice(id: string, day: DayKey, now: number): Promise<void> {
  await database.practices.update(id, { carriedOn: day, updatedAt: now });
}

export async function letPracticeGo(id: string, now: number): Promise<void> {
  await database.practices.update(id, { endedAt: now, updatedAt: now });
}

/** Takes a practice up again after it was let go by mistake. */
export async function takePracticeUp(id: string, now: number): Promise<void> {
  await database.practices.update(id, { endedAt: undefined, updatedAt: now });
}
