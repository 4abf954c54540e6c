import type { DayKey } from "../time/day-key.ts";

/** What is looked back on again and again, as it lies around a day. */
export interface PeriodsAround {
  /** First day of the one that goes on. */
  present: DayKey;
  /** From this day on it is near enough to its end to be closed. */
  opensOn: DayKey;
  /** First day of the one before, which is over. */
  before: DayKey;
}

/** What is known of the person. */
export interface PersonSoFar {
  /** First day of the one that the ledger asks about. */
  waitingPeriod?: DayKey | undefined;
  /** The day of the first thing they wrote; undefined while there is none. */
  firstDay?: DayKey | undefined;
}

/**
 * First day of the period that a look back begun on `today` is about: the one that the ledger asks about;
 * else the present one when it is near its end, so that none is closed in its middle and the one that is
 * due at the end still comes; else the last that is over, whether or not it is closed. For somebody who
 * began after that one was over it is the present one, which waits as a draft until it is near its end.
 */
export function periodInView(
  today: DayKey,
  { present, opensOn, before }: PeriodsAround,
  { waitingPeriod, firstDay }: PersonSoFar,
): DayKey {
  if (waitingPeriod !== undefined) return waitingPeriod;
  const isNew = firstDay === undefined || firstDay >= present;
  return today >= opensOn || isNew ? present : before;
}
