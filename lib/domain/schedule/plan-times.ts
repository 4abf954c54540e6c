import { activePlans } from "../plans/plans-for-now.ts";
import { type DayKey, weekdayOf } from "../time/day-key.ts";
import { instantAt } from "../time/wall-clock.ts";
import type { Occurrence } from "./occurrence.ts";
import { isOn, isPermittedAt, type PlacedSchedule } from "./schedule.ts";

const WINDOW_MS = 60 * 60_000;

/** The cues of the plans of a time on a day; each waits an hour. Quiet hours and days off have none (R13). */
export function planTimes(day: DayKey, schedule: PlacedSchedule): Occurrence[] {
  if (!isOn("plan-cue", schedule)) return [];
  return activePlans(schedule.plans ?? []).flatMap(({ id, cue }) => {
    if (cue.kind !== "time" || !cue.weekdays.includes(weekdayOf(day))) return [];
    const due = instantAt(day, cue.atMinutes, schedule.zone);
    if (!isPermittedAt(due, schedule, false)) return [];
    return [{ kind: "plan-cue" as const, period: day, subject: id, due, closesAt: due + WINDOW_MS }];
  });
}
