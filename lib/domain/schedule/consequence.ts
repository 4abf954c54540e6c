import type { TimedKind } from "../nudges/nudge-kind.ts";
import type { DayKey } from "../time/day-key.ts";
import { calendarDayAt, instantAt, minutesOfDayAt } from "../time/wall-clock.ts";
import type { Occurrence } from "./occurrence.ts";
import { nextOccurrence } from "./occurrences.ts";
import { isQuietAt, type PlacedSchedule } from "./schedule.ts";

/** What comes of the time that a person chose for a nudge. */
export type Consequence =
  | { outcome: "kept" }
  /** A weekly on a day off: it comes all the same, since the day was chosen for it. */
  | { outcome: "kept-on-day-off" }
  /** Quiet hours move it to the end of them. */
  | { outcome: "moved"; day: DayKey; minutes: number }
  | { outcome: "never"; because: "quiet-hours" | "no-working-day" };

/**
 * What the rest of the schedule makes of the time chosen for one kind of nudge, as if it were
 * turned on. Reads the next occurrence after `now` (epoch ms), so that it can never say anything
 * else than what will happen.
 */
export function consequenceOf(kind: TimedKind, schedule: PlacedSchedule, now: number): Consequence {
  const { zone, workingDays, weekly, quietHours } = schedule;
  const next = nextOccurrence(only(kind, schedule), now);
  const isQuiet = isQuietAt(chosenMinutes(kind, schedule), quietHours);
  if (next === undefined) {
    return { outcome: "never", because: workingDays.length === 0 ? "no-working-day" : "quiet-hours" };
  }
  if (isQuiet) {
    return { outcome: "moved", day: calendarDayAt(next.due, zone), minutes: minutesOfDayAt(next.due, zone) };
  }
  const onDayOff = kind === "weekly" && !workingDays.includes(weekly.weekday);
  return { outcome: onDayOff ? "kept-on-day-off" : "kept" };
}

/** The next nudge that will be asked after `now` (epoch ms): what a pause swallows is left out. */
export function nextAsked(schedule: PlacedSchedule, now: number): Occurrence | undefined {
  const { pausedUntil, zone } = schedule;
  // The first instant after a pause may itself be due.
  const pauseEnd = pausedUntil === null ? now : instantAt(pausedUntil, 0, zone) - 1;
  return nextOccurrence(schedule, Math.max(now, pauseEnd));
}

/** The next occurrence of one kind after `now` (epoch ms), whether or not that kind is turned on. */
export function nextOfKind(kind: TimedKind, schedule: PlacedSchedule, now: number): Occurrence | undefined {
  return nextOccurrence(only(kind, schedule), now);
}

function only(kind: TimedKind, schedule: PlacedSchedule): PlacedSchedule {
  return {
    ...schedule,
    morning: { ...schedule.morning, on: kind === "morning" },
    checkIn: { ...schedule.checkIn, on: kind === "check-in" },
    endOfDay: { ...schedule.endOfDay, on: kind === "end-of-day" },
    weekly: { ...schedule.weekly, on: kind === "weekly" },
    blocks: [],
    plans: [],
    dated: [],
  };
}

function chosenMinutes(kind: TimedKind, { morning, checkIn, endOfDay, weekly }: PlacedSchedule): number {
  return { morning, "check-in": checkIn, "end-of-day": endOfDay, weekly }[kind].atMinutes;
}
