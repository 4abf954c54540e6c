import { type Rating, ratingSchema } from "@/lib/domain/ratings/rating.ts";
import type { Point } from "@/lib/domain/ratings/series.ts";
import { addDays, type DayKey, toUtcMidnight } from "@/lib/domain/time/day-key.ts";

/** A rating of confidence, given on the Friday of the week that begins on `monday`, with the named fields changed. */
export function ratingOf(monday: DayKey, change: Partial<Rating> = {}): Rating {
  const at = toUtcMidnight(addDays(monday, 4));
  return ratingSchema.parse({
    id: "0197f000-0000-7000-8000-0000000000cc",
    createdAt: at,
    updatedAt: at,
    at,
    capability: "confidence",
    wordingVersion: 1,
    period: monday,
    value: 5,
    ...change,
  });
}

/** A series with a value a week from a Monday on; undefined is a week without one. */
export function seriesFrom(monday: DayKey, values: readonly (number | undefined)[]): { points: Point[] } {
  const points = values.flatMap((value, week) =>
    value === undefined ? [] : [{ period: addDays(monday, 7 * week), value }],
  );
  return { points };
}
