import { median } from "../ratings/median.ts";
import type { Point } from "../ratings/series.ts";
import type { Stretch } from "./stretch.ts";

/** The ratings of a week, or the middle of those of a longer stretch; undefined where there is none. */
export interface RatedStretch extends Stretch {
  value: number | undefined;
  /** How many weeks were rated in it. */
  rated: number;
}

/** Ratings by stretch. Nothing is filled in between two of them, and none is carried forward. */
export function ratingsOverTime(points: readonly Point[], stretches: readonly Stretch[]): RatedStretch[] {
  return stretches.map(({ first, last }) => {
    const values = points.filter(({ period }) => period >= first && period <= last).map(({ value }) => value);
    return { first, last, value: values.length === 0 ? undefined : median(values), rated: values.length };
  });
}
