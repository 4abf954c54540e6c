import { NUDGE_KINDS, type NudgeKind } from "../nudges/nudge.ts";
import { addDays, type DayKey, daysFrom, startOfWeek } from "../time/day-key.ts";
import { calendarDayAt, instantAt, minutesOfDayAt } from "../time/wall-clock.ts";
import { afterQuietHours, firstPermittedFrom } from "./permitted-time.ts";
import type { PlacedSchedule } from "./schedule.ts";

/** A nudge that the schedule asks for: due and closing instants in epoch ms. */
export interface Occurrence {
  kind: NudgeKind;
  period: DayKey;
  due: number;
  closesAt: number;
}

const MONDAY = 1;
const NOON_MINUTES = 720;
/** The window of a check-in, and the least that a late morning keeps, in minutes. */
const CHECK_IN_MINUTES = 240;
const LATE_MORNING_MINUTES = 120;
/** Friday 14:00 to Tuesday noon, in minutes of the wall clock (R10). */
const WEEKLY_MINUTES = 94 * 60;
/** A weekly can be moved past days off, and its window can end two weeks on. */
const LONGEST_MOVE_DAYS = 14;

function morning(day: DayKey, schedule: PlacedSchedule): Occurrence | undefined {
  const { on, atMinutes } = schedule.morning;
  const due = on ? dueOn(day, atMinutes, schedule) : undefined;
  if (due === undefined) return undefined;
  const opensMinutes = minutesOfDayAt(due, schedule.zone);
  const closesMinutes = Math.max(NOON_MINUTES, opensMinutes + LATE_MORNING_MINUTES);
  return { kind: "morning", period: day, due, closesAt: instantAt(day, closesMinutes, schedule.zone) };
}

function checkIn(day: DayKey, schedule: PlacedSchedule): Occurrence | undefined {
  const { on, atMinutes } = schedule.checkIn;
  const due = on ? dueOn(day, atMinutes, schedule) : undefined;
  if (due === undefined) return undefined;
  return { kind: "check-in", period: day, due, closesAt: due + CHECK_IN_MINUTES * 60_000 };
}

/** A daily nudge that quiet hours move to another day has lost its sense and does not fall due. */
function dueOn(day: DayKey, minutes: number, schedule: PlacedSchedule): number | undefined {
  const due = firstPermittedFrom(instantAt(day, minutes, schedule.zone), schedule, false);
  return due !== undefined && calendarDayAt(due, schedule.zone) === day ? due : undefined;
}

/** When the weekly of the week that begins on `monday` opens, whether or not it is turned on. */
function weeklyOpening(monday: DayKey, schedule: PlacedSchedule): number | undefined {
  const day = addDays(monday, (schedule.weekly.weekday + 6) % 7);
  return firstPermittedFrom(instantAt(day, schedule.weekly.atMinutes, schedule.zone), schedule, true);
}

function weekly(monday: DayKey, schedule: PlacedSchedule): Occurrence | undefined {
  const due = schedule.weekly.on ? weeklyOpening(monday, schedule) : undefined;
  if (due === undefined) return undefined;
  const { zone } = schedule;
  const end = instantAt(calendarDayAt(due, zone), minutesOfDayAt(due, zone) + WEEKLY_MINUTES, zone);
  const nextOpening = weeklyOpening(addDays(monday, 7), schedule) ?? Infinity;
  const closesAt = Math.min(afterQuietHours(end, schedule), nextOpening);
  // Moved over so many days off that the next one opens with it: that one stands for both.
  return closesAt > due ? { kind: "weekly", period: monday, due, closesAt } : undefined;
}

/**
 * The nudges that fall due after `after` and up to and including `upTo` (epoch ms), in the order
 * in which they fall due. Nothing about the future is stored: this is the whole schedule.
 *
 * Additive: for a ≤ b ≤ c, between(a, c) is between(a, b) followed by between(b, c). Settling
 * rests on it. A pause does not take occurrences away; they are settled as paused.
 */
export function occurrencesBetween(schedule: PlacedSchedule, after: number, upTo: number): Occurrence[] {
  if (upTo <= after) return [];
  const first = calendarDayAt(after, schedule.zone);
  const last = calendarDayAt(upTo, schedule.zone);
  const days = daysFrom(addDays(first, -1), addDays(last, 1));
  const mondays = daysFrom(addDays(first, -LONGEST_MOVE_DAYS), last).filter(
    (day) => startOfWeek(day, MONDAY) === day,
  );
  return [
    ...days.map((day) => morning(day, schedule)),
    ...days.map((day) => checkIn(day, schedule)),
    ...mondays.map((monday) => weekly(monday, schedule)),
  ]
    .filter((found) => found !== undefined)
    .filter(({ due }) => due > after && due <= upTo)
    .toSorted((a, b) => a.due - b.due || NUDGE_KINDS.indexOf(a.kind) - NUDGE_KINDS.indexOf(b.kind));
}

const HORIZON_MS = 15 * 86_400_000;

/** The next nudge due after an instant (epoch ms), or undefined when two weeks hold none. */
export function nextOccurrence(schedule: PlacedSchedule, after: number): Occurrence | undefined {
  return occurrencesBetween(schedule, after, after + HORIZON_MS)[0];
}
