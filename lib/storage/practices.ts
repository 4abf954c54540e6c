import { currentPractice, type Practice } from "@/lib/domain/practices/practice.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";

export async function loadCurrentPractice(): Promise<Practice | undefined> {
  return currentPractice(await database.practices.toArray());
}

/** Starts a practice on `day`; whatever was lived until now ends. */
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
