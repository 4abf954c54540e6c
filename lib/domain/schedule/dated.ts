import { addDays } from "../time/day-key.ts";
import { calendarDayAt, instantAt, minutesOfDayAt } from "../time/wall-clock.ts";
import type { Occurrence } from "./occurrence.ts";
import { firstPermittedFrom } from "./permitted-time.ts";
import { type DatedOccasion, isOn, periodOf, type PlacedSchedule } from "./schedule.ts";

/** How long each waits (R2). */
const WINDOW_DAYS: Record<DatedOccasion["kind"], number> = {
  checkpoint: 7,
  "contract-review": 7,
  quarterly: 14,
  "look-back": 21,
  yearly: 30,
  backup: 30,
};

/**
 * What comes of a date: due on the morning of that day, or when the days off and quiet hours after
 * it are over. Undefined when two weeks permit nothing, or nobody wants to be asked.
 */
export function dated(occasion: DatedOccasion, schedule: PlacedSchedule): Occurrence | undefined {
  const { kind, day, subject } = occasion;
  if (!isOn(kind, schedule)) return undefined;
  const { zone, morning } = schedule;
  const due = firstPermittedFrom(instantAt(day, morning.atMinutes, zone), schedule, false);
  if (due === undefined) return undefined;
  const last = addDays(calendarDayAt(due, zone), WINDOW_DAYS[kind]);
  const closesAt = instantAt(last, minutesOfDayAt(due, zone), zone);
  return { kind, period: periodOf(occasion), ...(subject !== undefined && { subject }), due, closesAt };
}
