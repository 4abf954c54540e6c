import { addDays, type DayKey, toDayKey } from "../time/day-key.ts";
import type { Reflection } from "./reflection.ts";

/** So long after its end the letter of a year can still be written. */
const STAYS_OPEN_DAYS = 19;

/**
 * First day of the year that a letter begun on `today` is about: the one that the ledger asks about; else,
 * in the first weeks of a year, the last one while it has no letter; else the present one.
 */
export function yearOfLetter(today: DayKey, finished: readonly Reflection[], waitingPeriod?: DayKey): DayKey {
  if (waitingPeriod !== undefined) return waitingPeriod;
  const before = firstDayOfYear(addDays(today, -STAYS_OPEN_DAYS));
  const isWritten = finished.some(
    ({ kind, period, finishedAt }) => kind === "yearly" && period === before && finishedAt !== undefined,
  );
  return isWritten ? firstDayOfYear(today) : before;
}

function firstDayOfYear(day: DayKey): DayKey {
  return toDayKey(Date.UTC(Number(day.slice(0, 4)), 0, 1));
}

/** The last day of the year that begins on `year`. */
export function lastDayOfYear(year: DayKey): DayKey {
  return toDayKey(Date.UTC(Number(year.slice(0, 4)), 11, 31));
}
