import { addDays, type DayKey, startOfWeek, toDayKey, toUtcMidnight } from "../time/day-key.ts";

/** What a picture counts by. */
export type StretchUnit = "week" | "month" | "year";

/** A week, month or year as a picture shows it: whole, its first and last day included. */
export interface Stretch {
  first: DayKey;
  last: DayKey;
}

const MONDAY = 1;

/**
 * The first day of the stretch that holds `day`. Weeks begin on Monday, as those that ratings belong
 * to, wherever the person's own week begins.
 */
export function startOfStretch(day: DayKey, unit: StretchUnit): DayKey {
  if (unit === "week") return startOfWeek(day, MONDAY);
  const at = new Date(toUtcMidnight(day));
  return toDayKey(Date.UTC(at.getUTCFullYear(), unit === "year" ? 0 : at.getUTCMonth(), 1));
}

/** The stretches that hold the days from `first` to `last`, in order, those at both ends whole. */
export function stretchesBetween(first: DayKey, last: DayKey, unit: StretchUnit): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = startOfStretch(first, unit); start <= last;) {
    const next = startAfter(start, unit);
    stretches.push({ first: start, last: addDays(next, -1) });
    start = next;
  }
  return stretches;
}

function startAfter(start: DayKey, unit: StretchUnit): DayKey {
  if (unit === "week") return addDays(start, 7);
  const at = new Date(toUtcMidnight(start));
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  return toDayKey(unit === "year" ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month + 1, 1));
}
