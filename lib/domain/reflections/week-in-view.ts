import { addDays, type DayKey, startOfWeek } from "../time/day-key.ts";
import type { Reflection } from "./reflection.ts";

const MONDAY = 1;
/** A week that passed without a reflection is looked back on with the next, but only one (R10). */
const MOST_DAYS = 14;

export interface WeekInView {
  period: DayKey;
  fromDay: DayKey;
  untilDay: DayKey;
}

/**
 * The days that a weekly begun on `today` looks back on. It begins after the last finished one,
 * at most two weeks back; without an earlier one it covers the last seven days.
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
  const afterLast = lastUntil === undefined ? week : addDays(lastUntil, 1);
  const fromDay = afterLast < earliest ? earliest : afterLast > week ? week : afterLast;
  return { period, fromDay, untilDay: today };
}
