import { addDays, type DayKey } from "../time/day-key.ts";
import { calendarDayAt, instantAt, minutesOfDayAt, personalDayAt } from "../time/wall-clock.ts";
import type { Occurrence } from "./occurrence.ts";
import { firstPermittedFrom } from "./permitted-time.ts";
import type { PlacedSchedule } from "./schedule.ts";

const NOON_MINUTES = 720;
/** The window of a check-in and of the end of day, and the least that a late morning keeps (R2). */
const WINDOW_MS = 240 * 60_000;
const LATE_MORNING_MINUTES = 120;

export function morning(day: DayKey, schedule: PlacedSchedule): Occurrence | undefined {
  const { on, atMinutes } = schedule.morning;
  const due = on ? dueOn(day, atMinutes, schedule) : undefined;
  if (due === undefined) return undefined;
  const opensMinutes = minutesOfDayAt(due, schedule.zone);
  const closesMinutes = Math.max(NOON_MINUTES, opensMinutes + LATE_MORNING_MINUTES);
  return { kind: "morning", period: day, due, closesAt: instantAt(day, closesMinutes, schedule.zone) };
}

export function checkIn(day: DayKey, schedule: PlacedSchedule): Occurrence | undefined {
  const { on, atMinutes } = schedule.checkIn;
  const due = on ? dueOn(day, atMinutes, schedule) : undefined;
  return due === undefined ? undefined : { kind: "check-in", period: day, due, closesAt: due + WINDOW_MS };
}

/** The check-ins due on a day of the person's: one set for the small hours belongs to the evening before. */
export function checkInsOn(day: DayKey, schedule: PlacedSchedule, dayStartsAtMinutes: number): Occurrence[] {
  return [day, addDays(day, 1)]
    .flatMap((period) => checkIn(period, schedule) ?? [])
    .filter(({ due }) => personalDayAt(due, schedule.zone, dayStartsAtMinutes) === day);
}

export function endOfDay(day: DayKey, schedule: PlacedSchedule): Occurrence | undefined {
  const { on, atMinutes } = schedule.endOfDay;
  const due = on ? dueOn(day, atMinutes, schedule) : undefined;
  return due === undefined ? undefined : { kind: "end-of-day", period: day, due, closesAt: due + WINDOW_MS };
}

/** A daily nudge that quiet hours move to another day has lost its sense and does not fall due. */
function dueOn(day: DayKey, minutes: number, schedule: PlacedSchedule): number | undefined {
  const due = firstPermittedFrom(instantAt(day, minutes, schedule.zone), schedule, false);
  return due !== undefined && calendarDayAt(due, schedule.zone) === day ? due : undefined;
}
