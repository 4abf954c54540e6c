import type { DaySummary } from "../days/day-summary.ts";
import { MOMENT_KINDS, type MomentKind } from "../moments/moment.ts";
import type { DayKey } from "../time/day-key.ts";
import type { Stretch } from "./stretch.ts";

export type Counts = Record<MomentKind, number>;

/** A week, or a longer stretch, with what was logged in it; undefined is nothing at all, which is no zero (R9). */
export interface LoggedStretch extends Stretch {
  counts: Counts | undefined;
}

/** How often each kind was logged in each stretch. `days` in order, as the summaries are kept. */
export function momentsByWeek(days: readonly DaySummary[], stretches: readonly Stretch[]): LoggedStretch[] {
  let next = 0;
  return stretches.map(({ first, last }) => {
    while (isBefore(days[next], first)) next += 1;
    const from = next;
    while (isBefore(days[next], last, true)) next += 1;
    return { first, last, counts: countsOf(days.slice(from, next)) };
  });
}

function isBefore(summary: DaySummary | undefined, day: DayKey, orOn = false): boolean {
  return summary !== undefined && (summary.day < day || (orOn && summary.day === day));
}

/** The counts of several days together; undefined for no day. */
export function countsOf(days: readonly DaySummary[]): Counts | undefined {
  if (days.length === 0) return undefined;
  const counts = { noticed: 0, chose: 0, slipped: 0, tried: 0 };
  for (const day of days) for (const kind of MOMENT_KINDS) counts[kind] += day.counts[kind];
  return counts;
}

/** What is told of one kind: how often, in how many of the stretches that have any log. */
export interface KindTold {
  kind: MomentKind;
  count: number;
  stretches: number;
  logged: number;
}

/** All four kinds, in their order: each is told with the same words and the same weight (L9). */
export function kindsTold(stretches: readonly LoggedStretch[]): KindTold[] {
  const logged = stretches.flatMap(({ counts }) => counts ?? []);
  return MOMENT_KINDS.map((kind) => ({
    kind,
    count: logged.reduce((sum, counts) => sum + counts[kind], 0),
    stretches: logged.filter((counts) => counts[kind] > 0).length,
    logged: logged.length,
  }));
}
