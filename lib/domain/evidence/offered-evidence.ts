import type { Moment } from "../moments/moment.ts";
import { isKept } from "../row.ts";
import { addDays, type DayKey, toUtcMidnight } from "../time/day-key.ts";
import type { Evidence } from "./evidence.ts";

const MS_PER_DAY = 86_400_000;
/** So many slips within a week count as often. */
const OFTEN = 3;
const WEEK_DAYS = 7;

/**
 * Something already true to be offered to a person who has slipped often this week (T3); another
 * one each day, the same all day. Undefined when nothing is to be offered.
 */
export function offeredEvidence(
  evidence: readonly Evidence[],
  moments: readonly Moment[],
  today: DayKey,
): Evidence | undefined {
  const since = addDays(today, 1 - WEEK_DAYS);
  const slips = moments.filter(
    (moment) => moment.kind === "slipped" && isKept(moment) && moment.day >= since,
  );
  const kept = evidence.filter(isKept).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (slips.length < OFTEN || kept.length === 0) return undefined;
  return kept[(toUtcMidnight(today) / MS_PER_DAY) % kept.length];
}
