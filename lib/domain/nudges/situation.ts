import type { PlacedSchedule } from "../schedule/schedule.ts";
import { type DayKey, daysBetween } from "../time/day-key.ts";
import { personalDayAt } from "../time/wall-clock.ts";
import type { Nudge, Surface } from "./nudge.ts";

/** One moment at which it is asked whether something is shown, and where. */
export interface Asking {
  /** Epoch ms. */
  now: number;
  surface: Surface;
  /** Whether the person's work has just come to a joint: a tab opened, a return, protected time over (R2). */
  atBreakpoint: boolean;
  /** Whether they are in the middle of something: a full screen, a tab that plays sound (R3). */
  inFocus: boolean;
}

/** All that the decision rests on. */
export interface Situation extends Asking {
  schedule: PlacedSchedule;
  /** Minutes past midnight at which the person's day begins. */
  dayStartsAtMinutes: number;
  /** When settling first began on this device (epoch ms). */
  since: number;
  /** Ledger rows of the last half year, in any order. */
  ledger: readonly Nudge[];
}

/** The person's day at an instant (epoch ms) of the situation. */
export function dayIn({ schedule, dayStartsAtMinutes }: Situation, at: number): DayKey {
  return personalDayAt(at, schedule.zone, dayStartsAtMinutes);
}

const FIRST_DAYS = 5;

/** Whether it is one of the person's first five days, in which one nudge a day is enough (R1). */
export function isInFirstDays(situation: Situation): boolean {
  const { since, now } = situation;
  return daysBetween(dayIn(situation, since), dayIn(situation, now)) < FIRST_DAYS;
}
