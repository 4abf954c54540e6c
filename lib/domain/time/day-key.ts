import * as z from "zod/mini";

const MS_PER_DAY = 86_400_000;

function isCalendarDay(text: string): boolean {
  const at = toUtcMidnight(text);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}

/** A calendar day as `YYYY-MM-DD`: sorts as text and belongs to no time zone. */
export const dayKeySchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isCalendarDay, "not a day of the calendar"))
  .brand<"DayKey">();
export type DayKey = z.infer<typeof dayKeySchema>;

/** Day of the week as JavaScript counts: 0 = Sunday … 6 = Saturday. */
export const weekdaySchema = z.int().check(z.gte(0), z.lte(6));
export type Weekday = z.infer<typeof weekdaySchema>;

/**
 * Day keys are reckoned in UTC, where every day has 24 hours, so that no change of
 * summer time can move one.
 */
export function toUtcMidnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The keys of days that were asked for, by their number since 1970: a look at a schedule asks for hundreds. */
const keys = new Map<number, DayKey>();

/** The day key of an instant (epoch ms) read in UTC. Throws a RangeError when it is no instant. */
export function toDayKey(utcAt: number): DayKey {
  const number = Math.floor(utcAt / MS_PER_DAY);
  const known = keys.get(number);
  if (known !== undefined) return known;
  // The brand is earned: an ISO date is a calendar day.
  const key = new Date(utcAt).toISOString().slice(0, 10) as DayKey;
  keys.set(number, key);
  return key;
}

/** The day `count` days after `day`; a negative count goes back. */
export function addDays(day: DayKey, count: number): DayKey {
  return toDayKey(toUtcMidnight(day) + count * MS_PER_DAY);
}

/** Whole days from `from` to `until`; negative when `until` is earlier. */
export function daysBetween(from: DayKey, until: DayKey): number {
  return (toUtcMidnight(until) - toUtcMidnight(from)) / MS_PER_DAY;
}

export function weekdayOf(day: DayKey): Weekday {
  return new Date(toUtcMidnight(day)).getUTCDay();
}

/** The first day of the week that holds `day`, for a week that starts on `weekStartsOn`. */
export function startOfWeek(day: DayKey, weekStartsOn: Weekday): DayKey {
  return addDays(day, -((weekdayOf(day) - weekStartsOn + 7) % 7));
}

/** The days from `first` to `last`, both included; empty when `last` is earlier. */
export function daysFrom(first: DayKey, last: DayKey): DayKey[] {
  const count = Math.max(0, daysBetween(first, last) + 1);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}
