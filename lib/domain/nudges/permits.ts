import { addDays } from "../time/day-key.ts";
import { isAskedFor } from "./nudge-kind.ts";
import type { Nudge } from "./nudge.ts";
import { dayIn, isInFirstDays, type Situation } from "./situation.ts";

const MS_PER_HOUR = 3_600_000;
export const SPACING_MS = 3 * MS_PER_HOUR;
/** Plans and blocks together, in a day (R13). */
const MOST_ASKED_FOR = 5;
/** Four days' worth in any seven: eight, for someone who left the day at two (R1). */
const DAYS_WORTH_A_WEEK = 4;
const LEAST_MOST_A_WEEK = 8;

/**
 * The permits of nudges that come of themselves and count against the day: neither the weekly, which
 * has an allowance of its own, nor what the person set (R1).
 */
export function countedPermits({ ledger }: Situation): NonNullable<Nudge["permit"]>[] {
  return ledger.flatMap(({ kind, permit }) =>
    permit === undefined || kind === "weekly" || isAskedFor(kind) ? [] : [permit],
  );
}

/**
 * Whether the day has no permit left. A permit counts for the day that it was on the person's clock
 * when it was taken, and for the one it is on their clock now, so that no flight makes room for more.
 */
export function isDayFull(situation: Situation): boolean {
  const { mostPerDay } = situation.schedule;
  const most = isInFirstDays(situation) ? Math.min(1, mostPerDay) : mostPerDay;
  const today = dayIn(situation, situation.now);
  const taken = countedPermits(situation).filter(
    ({ at, day }) => day === today || dayIn(situation, at) === today,
  );
  return taken.length >= most;
}

/** Whether the seven days up to today hold as many as a week may. */
export function isWeekFull(situation: Situation): boolean {
  const most = Math.max(LEAST_MOST_A_WEEK, DAYS_WORTH_A_WEEK * situation.schedule.mostPerDay);
  const today = dayIn(situation, situation.now);
  const first = addDays(today, -6);
  return countedPermits(situation).filter(({ day }) => day >= first && day <= today).length >= most;
}

/** Whether another nudge took its permit less than three hours ago, or will have by a clock since set back. */
export function isTooClose(situation: Situation): boolean {
  return countedPermits(situation).some(({ at }) => Math.abs(situation.now - at) < SPACING_MS);
}

/** Whether plans and blocks have spoken up often enough today. */
export function isAskedForFull(situation: Situation): boolean {
  const today = dayIn(situation, situation.now);
  const taken = situation.ledger.filter(
    ({ kind, permit }) => isAskedFor(kind) && permit !== undefined && permit.day === today,
  );
  return taken.length >= MOST_ASKED_FOR;
}
