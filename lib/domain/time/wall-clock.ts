import { tzOffset } from "@date-fns/tz";

import { addDays, type DayKey, toDayKey, toUtcMidnight } from "./day-key.ts";

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1_440;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

/**
 * Offsets of the days on which a zone's clocks do not change, by zone and UTC day. Asking the
 * platform takes some microseconds, and one look at a schedule asks hundreds of times.
 */
const steadyDays = new Map<string, Map<number, number | "changes">>();

/** Minutes that the zone is ahead of UTC at an instant (epoch ms). */
export function offsetMinutesAt(at: number, zone: string): number {
  const offsets = steadyDays.get(zone) ?? new Map<number, number | "changes">();
  steadyDays.set(zone, offsets);
  const day = Math.floor(at / MS_PER_DAY);
  const known = offsets.get(day) ?? steadyOffset(day * MS_PER_DAY, zone);
  offsets.set(day, known);
  return known === "changes" ? tzOffset(zone, new Date(at)) : known;
}

function steadyOffset(dayAt: number, zone: string): number | "changes" {
  const first = tzOffset(zone, new Date(dayAt));
  return first === tzOffset(zone, new Date(dayAt + MS_PER_DAY)) ? first : "changes";
}

/** The instant (epoch ms) shifted so that reading it in UTC gives the wall clock of the zone. */
function asWallClock(at: number, zone: string): number {
  return at + offsetMinutesAt(at, zone) * MS_PER_MINUTE;
}

/**
 * The instant at which clocks in a zone change after `from` and up to `until` (epoch ms), or
 * undefined when they do not. For stretches of a few days, which hold one change at most.
 */
export function clockChangeBetween(from: number, until: number, zone: string): number | undefined {
  const before = offsetMinutesAt(from, zone);
  if (offsetMinutesAt(until, zone) === before) return undefined;
  let unchanged = from;
  let changed = until;
  while (changed - unchanged > 1) {
    const middle = Math.floor((unchanged + changed) / 2);
    if (offsetMinutesAt(middle, zone) === before) unchanged = middle;
    else changed = middle;
  }
  return changed;
}

/** The calendar day that a wall calendar in `zone` shows at an instant (epoch ms). */
export function calendarDayAt(at: number, zone: string): DayKey {
  return toDayKey(asWallClock(at, zone));
}

/** Minutes since midnight, 0 … 1439, that a clock in `zone` shows at an instant (epoch ms). */
export function minutesOfDayAt(at: number, zone: string): number {
  return Math.floor(asWallClock(at, zone) / MS_PER_MINUTE) % MINUTES_PER_DAY;
}

/**
 * The person's day at an instant: the calendar day, but what happens before the day starts
 * (04:00 unless changed) still belongs to the evening before.
 */
export function personalDayAt(at: number, zone: string, dayStartsAtMinutes: number): DayKey {
  return toDayKey(asWallClock(at, zone) - dayStartsAtMinutes * MS_PER_MINUTE);
}

/**
 * The instant (epoch ms) at which a clock in `zone` shows `minutes` past midnight of `day`.
 * `minutes` may lie beyond a day, in both directions.
 *
 * When clocks go forward the time may not exist: then the same distance after the gap.
 * When they go back it exists twice: then the first. Own code because `TZDate` answers the
 * second case by the zone of the machine it runs on.
 */
export function instantAt(day: DayKey, minutes: number, zone: string): number {
  const wanted = toUtcMidnight(addDays(day, Math.floor(minutes / MINUTES_PER_DAY)));
  const wall = wanted + (((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY) * MS_PER_MINUTE;
  const before = offsetMinutesAt(wall - MS_PER_DAY, zone);
  const after = offsetMinutesAt(wall + MS_PER_DAY, zone);
  const first = wall - before * MS_PER_MINUTE;
  const second = wall - after * MS_PER_MINUTE;
  const firstExists = offsetMinutesAt(first, zone) === before;
  const secondExists = offsetMinutesAt(second, zone) === after;
  return firstExists || !secondExists ? first : second;
}
