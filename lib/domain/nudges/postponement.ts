import { addDays } from "../time/day-key.ts";
import { calendarDayAt, instantAt } from "../time/wall-clock.ts";
import { firstPermittedFrom } from "../schedule/permitted-time.ts";
import { afterProtectedTime, isProtectedAt } from "../schedule/protected-time.ts";
import { isDayOff, isPermittedAt, type PlacedSchedule } from "../schedule/schedule.ts";
import type { Nudge } from "./nudge.ts";

export const POSTPONEMENTS = ["hour", "afternoon", "tomorrow", "working-day"] as const;
export type PostponementChoice = (typeof POSTPONEMENTS)[number];

export interface Postponement {
  choice: PostponementChoice;
  /** Epoch ms. */
  until: number;
}

const MS_PER_HOUR = 3_600_000;
const AFTERNOON_MINUTES = 15 * 60;
/** Two times that lie closer are no choice. */
const LEAST_APART_MS = 45 * 60_000;

/**
 * When a nudge can be put off to, in time order: only instants inside its window, outside quiet
 * hours, days off and protected time, and each well after the one before. Empty when its window
 * leaves nothing.
 */
export function postponements(nudge: Nudge, schedule: PlacedSchedule, now: number): Postponement[] {
  const forWeekly = nudge.kind === "weekly";
  const { zone } = schedule;
  const today = calendarDayAt(now, zone);
  const tomorrow = addDays(today, 1);
  const opening = (day: typeof today) => {
    const permitted = firstPermittedFrom(instantAt(day, morningMinutes(schedule), zone), schedule, forWeekly);
    return permitted === undefined ? undefined : afterProtectedTime(permitted, schedule);
  };
  const workingDay = nextWorkingDay(tomorrow, schedule);
  const candidates: { choice: PostponementChoice; until: number | undefined; day?: string }[] = [
    { choice: "hour", until: now + MS_PER_HOUR },
    { choice: "afternoon", until: instantAt(today, AFTERNOON_MINUTES, zone) },
    { choice: "tomorrow", until: opening(tomorrow), day: tomorrow },
    { choice: "working-day", until: workingDay && opening(workingDay), day: workingDay ?? "" },
  ];
  const offered: Postponement[] = [];
  for (const { choice, until, day } of candidates) {
    if (until === undefined || until >= lastShownAt(nudge)) continue;
    if (!isPermittedAt(until, schedule, forWeekly) || isProtectedAt(until, schedule)) continue;
    if (day !== undefined && calendarDayAt(until, zone) !== day) continue;
    if (until < (offered.at(-1)?.until ?? now) + LEAST_APART_MS) continue;
    offered.push({ choice, until });
  }
  return offered;
}

/** When a nudge can last come (epoch ms): the end of day keeps to its hour, though it waits longer (R22). */
function lastShownAt({ kind, due, closesAt }: Nudge): number {
  return kind === "end-of-day" ? Math.min(closesAt, due + MS_PER_HOUR) : closesAt;
}

/** A nudge put off to another day comes back when the person's mornings begin. */
function morningMinutes({ morning }: PlacedSchedule): number {
  return morning.atMinutes;
}

function nextWorkingDay(from: ReturnType<typeof addDays>, schedule: PlacedSchedule) {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = addDays(from, ahead);
    if (!isDayOff(day, schedule, false)) return day;
  }
  return undefined;
}
