import { addDays, type DayKey } from "../time/day-key.ts";
import { firstDayOfQuarter } from "../time/quarter.ts";
import type { Reflection } from "./reflection.ts";

/** So long after its end a quarter can still be closed (R2). */
const STAYS_OPEN_DAYS = 14;

/**
 * First day of the quarter that a quarterly begun on `today` closes: the one that the ledger asks about;
 * else, in the first fortnight of a quarter, the last one while it is not closed; else the present one.
 */
export function quarterInView(
  today: DayKey,
  finished: readonly Reflection[],
  waitingPeriod?: DayKey,
): DayKey {
  if (waitingPeriod !== undefined) return waitingPeriod;
  const before = firstDayOfQuarter(addDays(today, -STAYS_OPEN_DAYS));
  const isClosed = finished.some(
    ({ kind, period, finishedAt }) => kind === "quarterly" && period === before && finishedAt !== undefined,
  );
  return isClosed ? firstDayOfQuarter(today) : before;
}
