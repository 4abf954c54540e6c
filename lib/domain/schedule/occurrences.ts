import { NUDGE_KINDS } from "../nudges/nudge-kind.ts";
import { addDays, type DayKey, daysBetween, daysFrom, startOfWeek } from "../time/day-key.ts";
import { calendarDayAt } from "../time/wall-clock.ts";
import { blockTurns } from "./block-turns.ts";
import { checkIn, endOfDay, morning } from "./daily.ts";
import { dated } from "./dated.ts";
import type { Occurrence } from "./occurrence.ts";
import { planTimes } from "./plan-times.ts";
import type { PlacedSchedule } from "./schedule.ts";
import { weekly } from "./weekly.ts";

const MONDAY = 1;
const DAYS_PER_WEEK = 7;
/** A weekly can be moved past days off, and its window can end two weeks on. */
const LONGEST_MOVE_DAYS = 14;
/** Longer than what has a day waits for one that is open. */
const LONGEST_WAIT_DAYS = 34;

/**
 * The nudges that fall due after `after` and up to and including `upTo` (epoch ms), in the order
 * in which they fall due. Nothing about the future is stored: this is the whole schedule.
 *
 * Additive: for a ≤ b ≤ c, between(a, c) is between(a, b) followed by between(b, c). Settling
 * rests on it. A pause does not take occurrences away; they are settled as paused.
 */
export function occurrencesBetween(schedule: PlacedSchedule, after: number, upTo: number): Occurrence[] {
  if (upTo <= after) return [];
  const first = addDays(calendarDayAt(after, schedule.zone), -1);
  const last = addDays(calendarDayAt(upTo, schedule.zone), 1);
  const days = daysFrom(first, last);
  const mondays = mondaysFrom(startOfWeek(addDays(first, -LONGEST_MOVE_DAYS), MONDAY), last);
  const longest = addDays(first, -LONGEST_WAIT_DAYS);
  return [
    ...days.flatMap((day) => [morning(day, schedule), checkIn(day, schedule), endOfDay(day, schedule)]),
    ...mondays.map((monday) => weekly(monday, schedule)),
    ...(schedule.dated ?? [])
      .filter(({ day }) => day >= longest && day <= last)
      .map((occasion) => dated(occasion, schedule)),
    ...blockTurns(first, last, schedule),
    ...days.flatMap((day) => planTimes(day, schedule)),
  ]
    .filter((found) => found !== undefined)
    .filter(({ due }) => due > after && due <= upTo)
    .toSorted(
      (a, b) =>
        a.due - b.due ||
        NUDGE_KINDS.indexOf(a.kind) - NUDGE_KINDS.indexOf(b.kind) ||
        ((a.subject ?? "") < (b.subject ?? "") ? -1 : 1),
    );
}

function mondaysFrom(monday: DayKey, last: DayKey): DayKey[] {
  const count = Math.floor(daysBetween(monday, last) / DAYS_PER_WEEK) + 1;
  return Array.from({ length: count }, (_, week) => addDays(monday, week * DAYS_PER_WEEK));
}

const SOON_MS = 86_400_000;
const HORIZON_MS = 15 * 86_400_000;

/** The next nudge due after an instant (epoch ms), or undefined when two weeks hold none. */
export function nextOccurrence(schedule: PlacedSchedule, after: number): Occurrence | undefined {
  // Most often the next day holds one, and a fortnight takes long to reckon.
  const soon = after + SOON_MS;
  const [next] = occurrencesBetween(schedule, after, soon);
  return next ?? occurrencesBetween(schedule, soon, after + HORIZON_MS)[0];
}
