import { type DaySummary, summariseDay } from "@/lib/domain/days/day-summary.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";

/** The summary that a day should have, and whether it has it. */
async function reckoned(day: DayKey): Promise<{ summary: DaySummary | undefined; isInLine: boolean }> {
  const summary = summariseDay(day, await database.moments.where("day").equals(day).toArray());
  const kept = await database.days.get(day);
  return { summary, isInLine: JSON.stringify(summary) === JSON.stringify(kept) };
}

/** Brings the summary of a day in line with its moments, in the transaction that changed them. */
export async function refreshDay(day: DayKey): Promise<void> {
  const { summary, isInLine } = await reckoned(day);
  // Every open page follows the days; one that is in line says nothing new.
  if (isInLine) return;
  if (summary === undefined) await database.days.delete(day);
  else await database.days.put(summary);
}

/**
 * The latest moment up to `now` (epoch ms), once its day counts it: its page may have been closed before
 * that. Mostly there is nothing to write, so that nobody who logs a moment has to wait.
 */
export async function latestCounted(now: number): Promise<Moment | undefined> {
  const latest = await database.moments.where("at").belowOrEqual(now).last();
  if (latest !== undefined && !(await reckoned(latest.day)).isInLine) {
    await database.transaction("rw", database.moments, database.days, () => refreshDay(latest.day));
  }
  return latest;
}

/** Summaries of the days from `first` to `last` that have any moment, in order. */
export function daysBetween(first: DayKey, last: DayKey): Promise<DaySummary[]> {
  return database.days.where("day").between(first, last, true, true).toArray();
}
