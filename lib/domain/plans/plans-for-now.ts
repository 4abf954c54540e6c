import { isKept } from "../row.ts";
import { addDays, daysBetween, toDayKey, weekdayOf } from "../time/day-key.ts";
import { calendarDayAt, instantAt } from "../time/wall-clock.ts";
import type { Plan } from "./plan.ts";

const BEFORE_MS = 30 * 60_000;
const AFTER_MS = 60 * 60_000;
const EPOCH_DAY = toDayKey(0);

/** The active plans without the deleted, the oldest first. */
export function activePlans(plans: readonly Plan[]): Plan[] {
  return plans
    .filter((plan) => plan.standing === "active" && isKept(plan))
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/**
 * The instant (epoch ms) of a time plan whose window is open at `now`: from half an hour before it
 * until an hour after. Undefined when none is.
 */
function openTime({ cue }: Plan, now: number, zone: string): number | undefined {
  if (cue.kind !== "time") return undefined;
  const today = calendarDayAt(now, zone);
  // A window may reach over midnight, from the day before and from the day after.
  return [addDays(today, -1), today, addDays(today, 1)]
    .filter((day) => cue.weekdays.includes(weekdayOf(day)))
    .map((day) => instantAt(day, cue.atMinutes, zone))
    .find((at) => at - BEFORE_MS <= now && now < at + AFTER_MS);
}

/**
 * The active plans that fit `now` (epoch ms), the most fitting first (R13): those whose time is
 * near, the nearest first, then those of a situation, which may come at any hour and take turns
 * from day to day. Plans of a site are shown at their site.
 */
export function plansForNow(plans: readonly Plan[], now: number, zone: string): Plan[] {
  const active = activePlans(plans);
  const timely = active.flatMap((plan) => {
    const at = openTime(plan, now, zone);
    return at === undefined ? [] : [{ plan, distance: Math.abs(at - now) }];
  });
  return [
    ...timely.toSorted((a, b) => a.distance - b.distance).map(({ plan }) => plan),
    ...turned(
      active.filter(({ cue }) => cue.kind === "situation"),
      daysBetween(EPOCH_DAY, calendarDayAt(now, zone)),
    ),
  ];
}

/** The list begun one place further for each of `turns`. */
function turned<T>(list: readonly T[], turns: number): T[] {
  const first = list.length === 0 ? 0 : turns % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}
