import type { Point } from "@/lib/domain/ratings/series.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";

import { between, normal, streamOf } from "../nudges/streams.ts";

/** How people rate themselves: what nobody has measured, and what the rules have to stand. */
export interface Raters {
  /** How many series each has. */
  series: number;
  /** Standard deviation within a person, on the scale from 0 to 10. */
  spread: number;
  /** How much of a week’s swing is left in the next (first-order autocorrelation). */
  carry: number;
  /** Share of the weeks without a rating. */
  skipped: number;
  /** A true change in the first `rising` of the series, spread evenly over the first `riseWeeks`. */
  rise: number;
  rising: number;
  riseWeeks: number;
  /** The Monday of the first week, and how many weeks there are. */
  start: DayKey;
  weeks: number;
}

/** Levels lie here, so that a rise by 3 finds room on the scale. */
const LEVELS = [3, 8] as const;

/** The series of one person, who is the same whatever else stands in `raters` but the number of series. */
export function seriesOfPerson(raters: Raters, seed: number, person: number): { points: Point[] }[] {
  const mondays = Array.from({ length: raters.weeks }, (_, week) => addDays(raters.start, 7 * week));
  return Array.from({ length: raters.series }, (_, series) => {
    const stream = streamOf(seed, person, series);
    const rise = series < raters.rising ? raters.rise : 0;
    const level = between(stream, LEVELS) - rise / 2;
    let swing = normal(stream);
    const points = mondays.flatMap((period, week) => {
      if (week > 0) swing = raters.carry * swing + Math.sqrt(1 - raters.carry ** 2) * normal(stream);
      const risen = rise * Math.min(1, week / (raters.riseWeeks - 1));
      const value = Math.round(level + risen + raters.spread * swing);
      return stream() < raters.skipped ? [] : [{ period, value: Math.max(0, Math.min(10, value)) }];
    });
    return { points };
  });
}
