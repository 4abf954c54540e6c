import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

import type { Raters } from "./rater.ts";

/**
 * The people for whom the bar holds: four series, none of which changes, over the 26 weeks from a day that
 * leaves two quarter’s ends with the most ratings, which is where the most can be said without reason.
 */
export const USUAL_RATERS: Raters = {
  series: 4,
  spread: 1.2,
  carry: 0.3,
  skipped: 0,
  rise: 0,
  rising: 0,
  riseWeeks: 26,
  start: dayKeySchema.parse("2026-06-29"),
  weeks: 26,
};

/** Twelve weeks that are over at a quarter’s end, and one more, so that a look back over three months is due. */
export const TWELVE_WEEKS = { start: dayKeySchema.parse("2026-07-06"), weeks: 13, riseWeeks: 12 };

/** At most this share of people may be told of a direction that is not there, all their series taken together. */
export const MOST_MISLED = 0.1;
