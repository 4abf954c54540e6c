import { isKept } from "../row.ts";
import { addDays, type DayKey } from "../time/day-key.ts";
import type { Moment } from "./moment.ts";

/** Very uneasy or more … */
const HIGH_FROM = 3;
/** … so many times in seven days is high (R17). */
const OFTEN = 3;
const DAYS_PER_WEEK = 7;
/** The days that have to be looked at to know whether it was high for long. */
export const DAYS_FOR_LONG = 2 * DAYS_PER_WEEK;

/** Whether unease was high in the seven days that end with `day`. */
export function isUneaseHigh(moments: readonly Moment[], day: DayKey): boolean {
  const sinceDay = addDays(day, 1 - DAYS_PER_WEEK);
  const high = moments.filter(
    (moment) =>
      isKept(moment) && moment.day >= sinceDay && moment.day <= day && (moment.unease ?? 0) >= HIGH_FROM,
  );
  return high.length >= OFTEN;
}

/**
 * Whether unease was high in both of the two weeks that end with `day`. From then on it is not spoken of
 * as a part of growing, but of rest and of talking to somebody (R17).
 */
export function isUneaseHighForLong(moments: readonly Moment[], day: DayKey): boolean {
  return isUneaseHigh(moments, day) && isUneaseHigh(moments, addDays(day, -DAYS_PER_WEEK));
}
