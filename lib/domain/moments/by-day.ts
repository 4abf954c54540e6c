import type { DayKey } from "../time/day-key.ts";
import type { Moment } from "./moment.ts";

/** Moments gathered under their days, in the order in which the days first appear. */
export function byDay(moments: readonly Moment[]): { day: DayKey; moments: Moment[] }[] {
  const days = new Map<DayKey, Moment[]>();
  for (const moment of moments) days.set(moment.day, [...(days.get(moment.day) ?? []), moment]);
  return Array.from(days, ([day, ofDay]) => ({ day, moments: ofDay }));
}
