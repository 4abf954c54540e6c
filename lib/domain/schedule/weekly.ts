import { addDays, type DayKey } from "../time/day-key.ts";
import { calendarDayAt, instantAt, minutesOfDayAt } from "../time/wall-clock.ts";
import type { Occurrence } from "./occurrence.ts";
import { afterQuietHours, firstPermittedFrom } from "./permitted-time.ts";
import type { PlacedSchedule } from "./schedule.ts";

/** Friday 14:00 to Tuesday noon, in minutes of the wall clock (R10). */
const WEEKLY_MINUTES = 94 * 60;

/** When the weekly of the week that begins on `monday` opens, whether or not it is turned on. */
function weeklyOpening(monday: DayKey, schedule: PlacedSchedule): number | undefined {
  const day = addDays(monday, (schedule.weekly.weekday + 6) % 7);
  return firstPermittedFrom(instantAt(day, schedule.weekly.atMinutes, schedule.zone), schedule, true);
}

/** The weekly of the week that begins on `monday`. */
export function weekly(monday: DayKey, schedule: PlacedSchedule): Occurrence | undefined {
  const due = schedule.weekly.on ? weeklyOpening(monday, schedule) : undefined;
  if (due === undefined) return undefined;
  const { zone } = schedule;
  const end = instantAt(calendarDayAt(due, zone), minutesOfDayAt(due, zone) + WEEKLY_MINUTES, zone);
  const nextOpening = weeklyOpening(addDays(monday, 7), schedule) ?? Infinity;
  const closesAt = Math.min(afterQuietHours(end, schedule), nextOpening);
  // Moved over so many days off that the next one opens with it: that one stands for both.
  return closesAt > due ? { kind: "weekly", period: monday, due, closesAt } : undefined;
}
