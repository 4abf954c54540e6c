import { addDays, type DayKey } from "../time/day-key.ts";
import { firstDayOfQuarter, lastDayOfQuarter } from "../time/quarter.ts";
import { periodInView, type PersonSoFar } from "./period-in-view.ts";

/** So many days before its end a quarter can be closed: a week before the ledger asks about it at the earliest. */
const OPEN_DAYS = 14;

/** The day from which on the quarter that begins on `quarter` can be closed. */
export function quarterOpensOn(quarter: DayKey): DayKey {
  return addDays(lastDayOfQuarter(quarter), 1 - OPEN_DAYS);
}

/** First day of the quarter that a quarterly begun on `today` closes. See `periodInView`. */
export function quarterInView(today: DayKey, person: PersonSoFar): DayKey {
  const present = firstDayOfQuarter(today);
  const before = firstDayOfQuarter(addDays(present, -1));
  return periodInView(today, { present, opensOn: quarterOpensOn(present), before }, person);
}
