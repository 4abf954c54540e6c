import { type DaySummary, summariseDay } from "@/lib/domain/days/day-summary.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";

/** Brings the summary of a day in line with its moments, in the transaction that changed them. */
export async function refreshDay(day: DayKey): Promise<void> {
  const summary = summariseDay(day, await database.moments.where("day").equals(day).toArray());
  const kept = await database.days.get(day);
  // Every open page follows the days; one that is in line says nothing new.
  if (JSON.stringify(summary) === JSON.stringify(kept)) return;
  if (summary === undefined) await database.days.delete(day);
  else await database.days.put(summary);
}

/** Summaries of the days from `first` to `last` that have any moment, in order. */
export function daysBetween(first: DayKey, last: DayKey): Promise<DaySummary[]> {
  return database.days.where("day").between(first, last, true, true).toArray();
}
