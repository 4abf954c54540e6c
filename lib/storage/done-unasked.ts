import { nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { nudgeOf } from "@/lib/domain/reflections/nudge-of-reflection.ts";
import { checkInsOn } from "@/lib/domain/schedule/daily.ts";
import { type DatedOccasion, periodOf } from "@/lib/domain/schedule/schedule.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { loadCurrentPractice } from "./practices.ts";

/** The tables in which it stands what the person has done. */
export const DONE_TABLES = [database.days, database.practices, database.reflections];

/** A weekly begun early belongs to a week that still goes on. */
const WEEKLY_DAYS = 14;
/** What has a day can still be caught up on for two months, and may have been moved past days off. */
const DATED_DAYS = 80;

/**
 * Keys of the nudges that the person has forestalled by `now` (epoch ms): a moment logged on that day, a
 * practice chosen this morning, a look back finished before it was asked for (R5). `dated` is what has a
 * day of its own.
 */
export async function doneUnasked(
  settings: Settings,
  zone: string,
  now: number,
  dated: readonly DatedOccasion[] = [],
): Promise<Set<string>> {
  const { schedule, dayStartsAtMinutes } = settings;
  const today = personalDayAt(now, zone, dayStartsAtMinutes);
  // A check-in of last night may still be open.
  const nights = [addDays(today, -1), today];
  const [logged, practice, ofLate, onDays] = await Promise.all([
    database.days.bulkGet(nights),
    loadCurrentPractice(),
    database.reflections
      .where("fromDay")
      .aboveOrEqual(addDays(today, -2 * WEEKLY_DAYS))
      .toArray(),
    database.reflections.where("period").anyOf(periodsOfLate(dated, today)).toArray(),
  ]);
  const done = [...ofLate, ...onDays]
    .filter(({ finishedAt, deletedAt }) => finishedAt !== undefined && deletedAt === undefined)
    .map((reflection) => nudgeId(nudgeOf(reflection)));
  const checkIns = logged.flatMap((summary) =>
    summary === undefined ? [] : checkInsOn(summary.day, { ...schedule, zone }, dayStartsAtMinutes),
  );
  done.push(...checkIns.map(nudgeId));
  if (practice?.carriedOn === today) done.push(nudgeId({ kind: "morning", period: today }));
  return new Set(done);
}

/** The periods of what fell due not long ago; mostly there is none. */
function periodsOfLate(dated: readonly DatedOccasion[], today: DayKey): DayKey[] {
  const earliest = addDays(today, -DATED_DAYS);
  return dated.filter(({ day }) => day >= earliest && day <= today).map(periodOf);
}
