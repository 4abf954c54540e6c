import type { Goal } from "../goals/goal.ts";
import type { LookBackMonths } from "../ratings/look-back.ts";
import { addDays, type DayKey } from "../time/day-key.ts";
import { calendarDayAt } from "../time/wall-clock.ts";
import type { Counts } from "./moments-by-week.ts";
import type { Stretch } from "./stretch.ts";

/** As for ratings: a quarter and half a year of whole weeks. */
const WEEKS: Record<LookBackMonths, number> = { 3: 13, 6: 26 };
const DAYS_PER_WEEK = 7;
/** How long each end of a look back is. */
const END_DAYS = 4 * DAYS_PER_WEEK;

export const LOOK_BACKS: readonly LookBackMonths[] = [3, 6];

/** What was logged at both ends of a shift's first months, or the day from which that can be told. */
export type ShiftCounts = { begin: Counts | undefined; end: Counts | undefined } | { readyOn: DayKey };

/** A shift with both ends of its first months. */
export interface ShiftSpans {
  goal: Goal;
  /** The first day of the shift. */
  since: DayKey;
  spans: { months: LookBackMonths; counts: ShiftCounts }[];
}

/** The two ends of a shift's first three or six months (W10), or the day from which they can be told. */
export type ShiftEnds = { begin: Stretch; end: Stretch } | { readyOn: DayKey };

/** The day on which a goal last took the form of a shift; undefined when it has another form now. */
export function shiftedOn({ shapes }: Goal, zone: string): DayKey | undefined {
  const latest = shapes.at(-1);
  return latest?.form === "shift" ? calendarDayAt(latest.since, zone) : undefined;
}

/** The first four weeks of a shift that began on `since`, beside the last four of its first months. */
export function shiftEnds(since: DayKey, months: LookBackMonths, today: DayKey): ShiftEnds {
  const readyOn = addDays(since, WEEKS[months] * DAYS_PER_WEEK);
  if (today < readyOn) return { readyOn };
  return {
    begin: { first: since, last: addDays(since, END_DAYS - 1) },
    end: { first: addDays(readyOn, -END_DAYS), last: addDays(readyOn, -1) },
  };
}
