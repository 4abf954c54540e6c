import { addDays, type DayKey, toDayKey } from "../time/day-key.ts";
import { periodInView, type PersonSoFar } from "./period-in-view.ts";

/** So many days before its end the letter of a year can be sealed: a month before the ledger asks for it. */
const OPEN_DAYS = 45;

/** The day from which on the letter of the year that begins on `year` can be sealed. */
export function letterOpensOn(year: DayKey): DayKey {
  return addDays(lastDayOfYear(year), 1 - OPEN_DAYS);
}

/** First day of the year that a letter begun on `today` is about. See `periodInView`. */
export function yearOfLetter(today: DayKey, person: PersonSoFar): DayKey {
  const present = firstDayOfYear(today);
  const before = firstDayOfYear(addDays(present, -1));
  return periodInView(today, { present, opensOn: letterOpensOn(present), before }, person);
}

function firstDayOfYear(day: DayKey): DayKey {
  return toDayKey(Date.UTC(Number(day.slice(0, 4)), 0, 1));
}

/** The last day of the year that begins on `year`. */
export function lastDayOfYear(year: DayKey): DayKey {
  return toDayKey(Date.UTC(Number(year.slice(0, 4)), 11, 31));
}
