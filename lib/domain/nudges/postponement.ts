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

/**
 * When a nudge can be put off to, in time order: only instants inside its window, outside quiet
 * hours, days off and protected time, and each later than the one before. Empty when its window
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
    if (until === undefined || until >= nudge.closesAt) continue;
    if (!isPermittedAt(until, schedule, forWeekly) || isProtectedAt(until, schedule)) continue;
    if (day !== undefined && calendarDayAt(until, zone) !== day) continue;
    if (until <= (offered.at(-1)?.until ?? now)) continue;
    offered.push({ choice, until });
  }
  return offered;
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
