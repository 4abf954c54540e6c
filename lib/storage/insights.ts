import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";

const LAST_OF_WEEK = 6;

/** The first day of which a moment or a rating is known, looked up in two indexes; undefined for none. */
export async function earliestDay(): Promise<DayKey | undefined> {
  const [day, rating] = await Promise.all([
    database.days.orderBy("day").first(),
    // A twin is kept under a week of which nothing else need be known.
    database.ratings
      .orderBy("period")
      .filter(({ thenNow }) => thenNow === undefined)
      .first(),
  ]);
  return [day?.day, rating?.period].filter((known) => known !== undefined).toSorted()[0];
}

/** The last day that has any moment; undefined for none. */
export async function latestDay(): Promise<DayKey | undefined> {
  return (await database.days.orderBy("day").last())?.day;
}

/** The cues of plans in the ledger from `first` to `last`: their keys stand together and sort by day. */
export function planCuesBetween(first: DayKey, last: DayKey): Promise<Nudge[]> {
  return database.nudges
    .where("id")
    .between(`plan-cue/${first}`, `plan-cue/${addDays(last, 1)}`)
    .toArray();
}

/** Evidence of the days from `first` to `last`, the deleted too. */
export function evidenceBetween(first: DayKey, last: DayKey): Promise<Evidence[]> {
  return database.evidence.where("day").between(first, last, true, true).toArray();
}

/**
 * Reflections that look back on a day from `first` to `last`, the deleted and the unfinished too. One
 * that began a year earlier may end in it.
 */
export function reflectionsBetween(first: DayKey, last: DayKey): Promise<Reflection[]> {
  const longest = addDays(first, -366 - LAST_OF_WEEK);
  return database.reflections
    .where("fromDay")
    .between(longest, last, true, true)
    .filter(({ untilDay }) => untilDay >= first)
    .toArray();
}

/** All practices, those that ended and the deleted too: few, one for some weeks. */
export function allPractices(): Promise<Practice[]> {
  return database.practices.toArray();
}
