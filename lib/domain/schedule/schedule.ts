import * as z from "zod/mini";

import type { Block } from "../blocks/block.ts";
import { type NudgeKind, nudgeKindSchema, type OccasionKind, OCCASION_KINDS } from "../nudges/nudge-kind.ts";
import type { Plan } from "../plans/plan.ts";
import { calendarDayAt, minutesOfDayAt } from "../time/wall-clock.ts";
import { type DayKey, dayKeySchema, weekdayOf, weekdaySchema } from "../time/day-key.ts";

/** Minutes since midnight on the wall clock, 0 … 1439. */
export const minutesSchema = z.int().check(z.gte(0), z.lte(1439));

/** What the person may allow in a day at most (R1). */
export const MOST_PER_DAY = 4;

/** What the person has said about when they may be asked. Wall-clock times, in whatever zone they are. */
export const scheduleSchema = z.object({
  workingDays: z.array(weekdaySchema),
  morning: z.object({ on: z.boolean(), atMinutes: minutesSchema }),
  checkIn: z.object({ on: z.boolean(), atMinutes: minutesSchema }),
  /** When the last hour of the working day begins (R22). */
  endOfDay: z.object({ on: z.boolean(), atMinutes: minutesSchema }),
  weekly: z.object({ on: z.boolean(), weekday: weekdaySchema, atMinutes: minutesSchema }),
  /** May cross midnight. No quiet hours at all when both ends are the same. */
  quietHours: z.object({ fromMinutes: minutesSchema, untilMinutes: minutesSchema }),
  /** Nothing is asked before this day begins; null when nothing is paused. */
  pausedUntil: z.nullable(dayKeySchema),
  /** How many nudges may come of themselves in a day; the weekly and what the person set are apart (R1). */
  mostPerDay: z.int().check(z.gte(0), z.lte(MOST_PER_DAY)),
  /** Which of the occasions are asked about. One that is not named is on. */
  occasions: z.partialRecord(z.enum(OCCASION_KINDS), z.boolean()),
  /** Kinds that wait in the popup and do not come of themselves (R25). */
  quieted: z.array(nudgeKindSchema),
  /** Whether nothing comes while a tab plays sound (R3). */
  waitsForSilence: z.boolean(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** A schedule read in the time zone where the person is. Every rule about time takes one. */
export interface PlacedSchedule extends Schedule {
  zone: string;
  /** Protected time, during which whatever falls due waits. None when it is left out. */
  blocks?: readonly Block[];
  /** If-then plans, of which those of a time fall due. */
  plans?: readonly Plan[];
  /** What falls due on a day of its own. */
  dated?: readonly DatedOccasion[];
}

/** A checkpoint's day, that of a contract's review, of a look back, the day from which a backup is worth making. */
export interface DatedOccasion {
  kind: "checkpoint" | "contract-review" | "quarterly" | "look-back" | "yearly" | "backup";
  day: DayKey;
  /** First day of the period that it belongs to, where that is another one. */
  period?: DayKey;
  subject?: string;
}

/** The period under which the ledger keeps a dated occasion. */
export function periodOf({ day, period = day }: DatedOccasion): DayKey {
  return period;
}

/** Whether a kind is asked about at all. */
export function isOn(kind: NudgeKind, schedule: Schedule): boolean {
  switch (kind) {
    case "morning":
      return schedule.morning.on;
    case "check-in":
      return schedule.checkIn.on;
    case "end-of-day":
      return schedule.endOfDay.on;
    case "weekly":
      return schedule.weekly.on;
    default:
      return isOccasionOn(kind, schedule);
  }
}

function isOccasionOn(kind: OccasionKind, { occasions }: Schedule): boolean {
  return occasions[kind] ?? true;
}

/** Whether quiet hours hold at a time of day in minutes. The end itself is no longer quiet. */
export function isQuietAt(minutes: number, { fromMinutes, untilMinutes }: Schedule["quietHours"]): boolean {
  return fromMinutes <= untilMinutes
    ? minutes >= fromMinutes && minutes < untilMinutes
    : minutes >= fromMinutes || minutes < untilMinutes;
}

/** Whether the schedule is paused at an instant (epoch ms). */
export function isPausedAt(at: number, schedule: PlacedSchedule): boolean {
  return schedule.pausedUntil !== null && calendarDayAt(at, schedule.zone) < schedule.pausedUntil;
}

/** Whether a calendar day is free of nudges; the day chosen for reflection is open to the weekly. */
export function isDayOff(day: DayKey, schedule: Schedule, forWeekly: boolean): boolean {
  const weekday = weekdayOf(day);
  return !schedule.workingDays.includes(weekday) && !(forWeekly && weekday === schedule.weekly.weekday);
}

/** Whether a nudge may reach the person at an instant (epoch ms): no quiet hours, no day off. */
export function isPermittedAt(at: number, schedule: PlacedSchedule, forWeekly: boolean): boolean {
  return (
    !isQuietAt(minutesOfDayAt(at, schedule.zone), schedule.quietHours) &&
    !isDayOff(calendarDayAt(at, schedule.zone), schedule, forWeekly)
  );
}
