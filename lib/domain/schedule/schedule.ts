import * as z from "zod/mini";

import type { Block } from "../blocks/block.ts";
import { calendarDayAt, minutesOfDayAt } from "../time/wall-clock.ts";
import { type DayKey, dayKeySchema, weekdayOf, weekdaySchema } from "../time/day-key.ts";

/** Minutes since midnight on the wall clock, 0 … 1439. */
export const minutesSchema = z.int().check(z.gte(0), z.lte(1439));

/** What the person has said about when they may be asked. Wall-clock times, in whatever zone they are. */
export const scheduleSchema = z.object({
  workingDays: z.array(weekdaySchema),
  morning: z.object({ on: z.boolean(), atMinutes: minutesSchema }),
  checkIn: z.object({ on: z.boolean(), atMinutes: minutesSchema }),
  weekly: z.object({ on: z.boolean(), weekday: weekdaySchema, atMinutes: minutesSchema }),
  /** May cross midnight. No quiet hours at all when both ends are the same. */
  quietHours: z.object({ fromMinutes: minutesSchema, untilMinutes: minutesSchema }),
  /** Nothing is asked before this day begins; null when nothing is paused. */
  pausedUntil: z.nullable(dayKeySchema),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** A schedule read in the time zone where the person is. Every rule about time takes one. */
export interface PlacedSchedule extends Schedule {
  zone: string;
  /** Protected time, during which whatever falls due waits. None when it is left out. */
  blocks?: readonly Block[];
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
