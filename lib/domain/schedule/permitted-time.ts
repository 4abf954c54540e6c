import { addDays } from "../time/day-key.ts";
import { calendarDayAt, clockChangeBetween, instantAt, minutesOfDayAt } from "../time/wall-clock.ts";
import { isDayOff, isPermittedAt, isQuietAt, type PlacedSchedule } from "./schedule.ts";

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1_440;
/** Beyond two weeks of days off there is nothing to wait for. */
const MOST_STEPS = 32;

/** The first instant at or after `at` (epoch ms) that lies outside quiet hours. */
export function afterQuietHours(at: number, schedule: PlacedSchedule): number {
  const { zone, quietHours } = schedule;
  if (!isQuietAt(minutesOfDayAt(at, zone), quietHours)) return at;
  const end = atNextMinutes(quietHours.untilMinutes, at, zone);
  // A change of clocks may skip the end of the quiet hours, or bring them back.
  const change = clockChangeBetween(at, end, zone);
  return change === undefined ? end : afterQuietHours(change, schedule);
}

/** When the clock comes to a time of day, if nobody changes it until then. */
function atNextMinutes(minutes: number, at: number, zone: string): number {
  const remaining = (minutes - minutesOfDayAt(at, zone) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return at - (at % MS_PER_MINUTE) + remaining * MS_PER_MINUTE;
}

/**
 * The first instant at or after `at` (epoch ms) at which a nudge may reach the person, or
 * undefined when the next two weeks have none.
 */
export function firstPermittedFrom(
  at: number,
  schedule: PlacedSchedule,
  forWeekly: boolean,
): number | undefined {
  let candidate = at;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const day = calendarDayAt(candidate, schedule.zone);
    if (isDayOff(day, schedule, forWeekly)) {
      candidate = instantAt(addDays(day, 1), 0, schedule.zone);
      continue;
    }
    const loud = afterQuietHours(candidate, schedule);
    if (loud === candidate) return candidate;
    candidate = loud;
  }
  return undefined;
}

/**
 * The next instant after `at` (epoch ms) at which it has to be looked at again whether a nudge
 * may reach the person: quiet hours begin or end, a day begins, clocks change. Undefined when the
 * next two weeks permit nothing.
 */
export function nextTurn(at: number, schedule: PlacedSchedule, forWeekly: boolean): number | undefined {
  if (!isPermittedAt(at, schedule, forWeekly)) return firstPermittedFrom(at, schedule, forWeekly);
  const { zone, quietHours } = schedule;
  const midnight = instantAt(addDays(calendarDayAt(at, zone), 1), 0, zone);
  if (quietHours.fromMinutes === quietHours.untilMinutes) return midnight;
  const quietFrom = atNextMinutes(quietHours.fromMinutes, at, zone);
  return Math.min(midnight, clockChangeBetween(at, quietFrom, zone) ?? quietFrom);
}
