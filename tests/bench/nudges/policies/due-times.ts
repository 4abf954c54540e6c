import { occurrencesBetween } from "@/lib/domain/schedule/occurrences.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";

import { DAYS } from "../lived.ts";
import { instantOf } from "../policy.ts";

const FROM = instantOf({ day: 0, minute: 0 });
const UNTIL = instantOf({ day: DAYS + 1, minute: 0 });

/** By schedule. Many people share one, and reckoning its days takes most of a run. */
const known = new Map<string, readonly number[]>();

/** When (epoch ms) the next nudge falls due after an instant of the run; the end of the run when none does. */
export function nextDueAfter(now: number, schedule: PlacedSchedule): number {
  const key = JSON.stringify(schedule);
  const dueTimes = known.get(key) ?? occurrencesBetween(schedule, FROM, UNTIL).map(({ due }) => due);
  known.set(key, dueTimes);
  return dueTimes.find((due) => due > now) ?? UNTIL;
}
