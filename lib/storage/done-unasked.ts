import { nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { checkInsOn } from "@/lib/domain/schedule/daily.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { loadCurrentPractice } from "./practices.ts";

/** The tables in which it stands what the person has done. */
export const DONE_TABLES = [database.days, database.practices, database.reflections];

/** A weekly begun early belongs to a week that still goes on. */
const WEEKLY_DAYS = 14;

/**
 * Keys of the nudges that the person has forestalled by `now` (epoch ms): a moment logged on that day, a
 * practice chosen this morning, a weekly finished before it was asked for (R5).
 */
export async function doneUnasked(settings: Settings, zone: string, now: number): Promise<Set<string>> {
  const { schedule, dayStartsAtMinutes } = settings;
  const today = personalDayAt(now, zone, dayStartsAtMinutes);
  // A check-in of last night may still be open.
  const nights = [addDays(today, -1), today];
  const [logged, practice, finished] = await Promise.all([
    database.days.bulkGet(nights),
    loadCurrentPractice(),
    database.reflections
      .where("fromDay")
      .aboveOrEqual(addDays(today, -2 * WEEKLY_DAYS))
      .toArray(),
  ]);
  const done = finished
    .filter(({ finishedAt, deletedAt }) => finishedAt !== undefined && deletedAt === undefined)
    .map(({ period }) => nudgeId({ kind: "weekly", period }));
  const checkIns = logged.flatMap((summary) =>
    summary === undefined ? [] : checkInsOn(summary.day, { ...schedule, zone }, dayStartsAtMinutes),
  );
  done.push(...checkIns.map(nudgeId));
  if (practice?.carriedOn === today) done.push(nudgeId({ kind: "morning", period: today }));
  return new Set(done);
}
