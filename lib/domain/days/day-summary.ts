import { isKept } from "../row.ts";
import type { Moment, MomentKind } from "../moments/moment.ts";
import type { DayKey } from "../time/day-key.ts";

/** How often each kind was logged on a day: derived from the moments, kept for quick reading. */
export interface DaySummary {
  day: DayKey;
  counts: Record<MomentKind, number>;
}

/** The summary of a day from all its moments, or undefined when nothing was logged. */
export function summariseDay(day: DayKey, moments: readonly Moment[]): DaySummary | undefined {
  const kept = moments.filter((moment) => moment.day === day && isKept(moment));
  if (kept.length === 0) return undefined;
  const counts = { noticed: 0, chose: 0, slipped: 0, tried: 0 };
  for (const moment of kept) counts[moment.kind] += 1;
  return { day, counts };
}
