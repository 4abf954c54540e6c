import { addDays, type DayKey } from "../time/day-key.ts";
import { instantAt, offsetMinutesAt } from "../time/wall-clock.ts";
import type { Moment } from "./moment.ts";

const MS_PER_MINUTE = 60_000;
/** Where no time is known, a moment stands at noon. */
export const NOON_MINUTES = 720;

/** Where a moment stands: its instant, the person's day, and how far their clock was ahead of UTC. */
export type Placing = Pick<Moment, "at" | "day" | "offsetMinutes">;

/**
 * Where a moment stands that happened on the person's day `day`, when a clock in `zone` showed
 * `minutes` past midnight. A time before the day begins is that of the night after it.
 */
export function placedIn(zone: string, day: DayKey, minutes: number, dayStartsAtMinutes: number): Placing {
  const at = instantAt(calendarDay(day, minutes, dayStartsAtMinutes), minutes, zone);
  return { at, day, offsetMinutes: Math.round(offsetMinutesAt(at, zone)) };
}

/**
 * Where a moment stands once its day or time is corrected. One that was kept where other clocks hung
 * than in `zone` keeps its own clock; otherwise the zone's clock says, by its summer and winter time.
 */
export function placedAnew(
  moment: Placing,
  zone: string,
  day: DayKey,
  minutes: number,
  dayStartsAtMinutes: number,
): Placing {
  if (Math.round(offsetMinutesAt(moment.at, zone)) === moment.offsetMinutes) {
    return placedIn(zone, day, minutes, dayStartsAtMinutes);
  }
  const { offsetMinutes } = moment;
  const inUtc = instantAt(calendarDay(day, minutes, dayStartsAtMinutes), minutes, "UTC");
  return { at: inUtc - offsetMinutes * MS_PER_MINUTE, day, offsetMinutes };
}

function calendarDay(day: DayKey, minutes: number, dayStartsAtMinutes: number): DayKey {
  return minutes < dayStartsAtMinutes ? addDays(day, 1) : day;
}
