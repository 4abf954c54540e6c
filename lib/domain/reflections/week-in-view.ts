import { addDays, type DayKey, startOfWeek } from "../time/day-key.ts";
import type { Reflection } from "./reflection.ts";
import type { Moment } from "../moments/moment.ts";

const MONDAY = 1;
/** A week that passed without a reflection is looked back on with the next, but only one (R10). */
const MOST_DAYS = 14;

export interface WeekInView {
  period: DayKey;
  fromDay: DayKey;
  untilDay: DayKey;
}

/**
 * The days that a weekly begun on `today` looks back on. It begins with the last day of the last finished
 * one, which was not over then, at most two weeks back; without an earlier one it covers the last seven
 * days. See `sinceLast` for the moments of that day.
 *
 * `period` is the ledger's when the weekly answers a nudge, otherwise the week of today.
 */
export function weekInView(
  today: DayKey,
  finished: readonly Reflection[],
  period: DayKey = startOfWeek(today, MONDAY),
): WeekInView {
  const lastUntil = finished
    .filter(({ finishedAt, untilDay }) => finishedAt !== undefined && untilDay <= today)
    .map(({ untilDay }) => untilDay)
    .toSorted()
    .at(-1);
  const week = addDays(today, -6);
  const earliest = addDays(today, 1 - MOST_DAYS);
  const sinceLastDay = lastUntil ?? week;
  const fromDay = sinceLastDay < earliest ? earliest : sinceLastDay > week ? week : sinceLastDay;
  return { period, fromDay, untilDay: today };
}

/**
 * The week that ratings given on `today` belong to, named by its Monday. They ask for the last seven days,
 * so that in a draft of days long past they are those of the present week.
 */
export function ratedWeek({ period, untilDay }: WeekInView, today: DayKey): DayKey {
  return untilDay < addDays(today, -6) ? startOfWeek(today, MONDAY) : period;
}

/**
 * The moments of a week that begins with `fromDay`, without those of its first day that were there when
 * the last weekly looked back on it.
 */
export function sinceLast(
  fromDay: DayKey,
  moments: readonly Moment[],
  finished: readonly Reflection[],
): Moment[] {
  const ofThatDay = finished.filter(({ untilDay }) => untilDay === fromDay);
  const seenAt = Math.max(0, ...ofThatDay.map(({ finishedAt = 0 }) => finishedAt));
  return moments.filter(({ day, createdAt }) => day !== fromDay || createdAt > seenAt);
}
