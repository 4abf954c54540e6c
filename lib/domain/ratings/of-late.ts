import { addDays, type DayKey } from "../time/day-key.ts";
import type { RatingSeries } from "./series.ts";

const QUARTER_DAYS = 13 * 7;

/**
 * The series that were answered in the last quarter, and the others. Where none was, nothing is put aside:
 * who rests for long finds what they left.
 */
export function seriesOfLate<S extends Pick<RatingSeries, "points" | "passedWeeks">>(
  series: readonly S[],
  today: DayKey,
): { late: readonly S[]; earlier: readonly S[] } {
  const since = addDays(today, -QUARTER_DAYS);
  const isLate = ({ points, passedWeeks }: S) =>
    [points.at(-1)?.period, passedWeeks.at(-1)].some((week) => week !== undefined && week >= since);
  const late = series.filter(isLate);
  return late.length === 0
    ? { late: series, earlier: [] }
    : { late, earlier: series.filter((one) => !isLate(one)) };
}
