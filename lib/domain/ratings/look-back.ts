import { addDays, type DayKey, daysBetween, startOfWeek } from "../time/day-key.ts";
import { type Direction, directionOf } from "./describe-change.ts";
import { median } from "./median.ts";
import { type Band, middleHalf } from "./middle-half.ts";
import type { Point } from "./series.ts";

export type LookBackMonths = 3 | 6;

/** Both ends of a span, side by side. Facts: their words are in the catalogue. */
export type LookBack =
  /** The span is over on `readyOn`. */
  | { kind: "not-yet"; readyOn: DayKey }
  /** The two ends would share weeks. */
  | { kind: "too-few"; count: number }
  /** The ends lie no further apart than the usual swing from week to week may carry them. */
  | { kind: "about-the-same"; before: Band; after: Band }
  | { kind: "direction"; direction: Direction; before: Band; after: Band };

const WEEKS: Record<LookBackMonths, number> = { 3: 13, 6: 26 };
const DAYS_PER_WEEK = 7;
const MONDAY = 1;
/** So many ratings make an end. */
const END = 4;
const LEAST_DIFFERENCE = 3;
/** In median steps from one week to the next; the more series, the more each has to show. */
const FEW_SERIES = 4;
const STEPS = { few: 3.5, many: 4 };

/**
 * The first four ratings of each series beside the last four of the three or six months from the week of
 * `since` on, the first day of a shift (W10), each with its series, in their order. Hand over all series
 * together, as to `describeChange`.
 *
 * The span is the same whenever one looks, so that looking again adds no chance to be misled. An end
 * counts as another place if it lies at least 3 away, and at least 3.5 of the person’s own median steps
 * from one week to the next (4 steps beyond four series).
 *
 * With 2 and 2.5 steps, which one series at one look can bear, 31 % of people with four series would be
 * told of a direction that is not there. So 3.4 % are, and 7.8 % by this and `describeChange` together:
 * there the bar stands. A true rise by 3 over 26 weeks is named to 30 % of people, one by 2 to 10 %. Who
 * swings wider than usual (SD 1.6) is misled more often, 14 %, and then the bar does not hold. That is for
 * one shift; who holds several looks once more for each.
 */
export function compareLookBack<S extends { points: readonly Point[] }>(
  shown: readonly S[],
  months: LookBackMonths,
  since: DayKey,
  today: DayKey,
): { series: S; lookBack: LookBack }[] {
  const steps = shown.length > FEW_SERIES ? STEPS.many : STEPS.few;
  const readyOn = addDays(since, WEEKS[months] * DAYS_PER_WEEK);
  if (today < readyOn) return shown.map((series) => ({ series, lookBack: { kind: "not-yet", readyOn } }));
  const first = startOfWeek(since, MONDAY);
  return shown.map((series) => {
    const within = series.points.filter(({ period }) => period >= first && period < readyOn);
    return { series, lookBack: lookBackOn(within, steps) };
  });
}

function lookBackOn(within: readonly Point[], steps: number): LookBack {
  if (within.length < 2 * END) return { kind: "too-few", count: within.length };
  const values = within.map(({ value }) => value);
  const [early, late] = [values.slice(0, END), values.slice(-END)];
  const [before, after] = [middleHalf(early), middleHalf(late)];
  const least = Math.max(LEAST_DIFFERENCE, steps * medianStep(within));
  const direction = directionOf(median(late) - median(early), least);
  return direction === undefined
    ? { kind: "about-the-same", before, after }
    : { kind: "direction", direction, before, after };
}

/** From week to next week; a gap holds no step. NaN, which nothing exceeds, when no two weeks meet. */
function medianStep(points: readonly Point[]): number {
  return median(
    points.flatMap(({ period, value }, place) => {
      const last = points[place - 1];
      if (last === undefined || daysBetween(last.period, period) !== DAYS_PER_WEEK) return [];
      return [Math.abs(value - last.value)];
    }),
  );
}
