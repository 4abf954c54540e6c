import { isKept } from "../row.ts";
import { addDays, type DayKey, startOfWeek, toDayKey } from "../time/day-key.ts";
import { firstDayOfQuarter } from "../time/quarter.ts";
import { heldRating, isRatingOf } from "./held-rating.ts";
import { median } from "./median.ts";
import { NOT_THIS_WEEK, type Rating } from "./rating.ts";
import { type RatingSeries, seriesOf } from "./series.ts";

const MONDAY = 1;
const DAYS_PER_WEEK = 7;
const MS_PER_WEEK = DAYS_PER_WEEK * 86_400_000;
/** The beginning of a quarter: so many weeks of ratings stand for it. */
const FIRST_WEEKS = 4;
/** So late a quarter was still closed when its twins were filed under the week in which they were given. */
const CLOSED_LATE_DAYS = 14;

/** One capability at both ends of a quarter. Laid side by side as they are: no difference is reckoned (R21). */
export interface ThenNow extends Pick<
  RatingSeries,
  "key" | "capability" | "ownCapabilityId" | "label" | "wordingVersion"
> {
  /** First day of the quarter. */
  quarter: DayKey;
  /** The middle of what was rated in its first weeks; undefined when nothing was. */
  began: number | undefined;
  /** Where the person, thinking back, placed themselves at its beginning. */
  seenFromNow: number;
  /** What they rated for the days in which they did; undefined when nothing was. */
  now: number | undefined;
}

/** The Monday under which the twins of a quarter are kept: its first, whenever they are given. */
export function weekOfTwins(quarter: DayKey): DayKey {
  return startOfWeek(addDays(quarter, DAYS_PER_WEEK - 1), MONDAY);
}

/**
 * Whether there is a beginning to think back to: once the first weeks of a quarter are over. So no twin is
 * given in the week that it is kept under.
 */
export function hasTwins(quarter: DayKey, today: DayKey): boolean {
  return today >= addDays(weekOfTwins(quarter), FIRST_WEEKS * DAYS_PER_WEEK);
}

/** First day of the quarter whose beginning a twin is about. */
export function quarterOfTwin({ period, at }: Pick<Rating, "period" | "at">): DayKey {
  const givenOn = toDayKey(at);
  // Those of earlier versions are kept under the week in which they were given, around the quarter’s end.
  const isOfWeek = givenOn <= addDays(period, DAYS_PER_WEEK);
  return firstDayOfQuarter(isOfWeek ? addDays(givenOn, -CLOSED_LATE_DAYS) : period);
}

/**
 * Every twin beside what was rated then and now, in the order of series, of each the earlier quarter
 * first. Of several twins of one quarter the one changed last holds.
 */
export function thenAndNow(ratings: readonly Rating[]): ThenNow[] {
  const weekly = seriesOf(ratings);
  const kept = ratings.filter(isKept);
  // As a series of their own they come in its order, and the last change of a quarter holds.
  const twins = kept
    .filter(({ thenNow }) => thenNow === true)
    .map((twin) => ({ ...twin, thenNow: undefined, period: weekOfTwins(quarterOfTwin(twin)) }));
  return seriesOf(twins).flatMap((seen) => {
    const { key, capability, ownCapabilityId, label, wordingVersion, points } = seen;
    const rated = weekly.find((series) => series.key === key);
    return points.map(({ period, value }) => {
      const quarter = firstDayOfQuarter(period);
      const ofQuarter = twins.filter((twin) => twin.period === period);
      const twin = heldRating(ofQuarter, seen);
      const began = rated && beginningOf(rated, quarter);
      const now = twin && nearest(kept, twin);
      return {
        key,
        capability,
        ownCapabilityId,
        label,
        wordingVersion,
        quarter,
        began,
        seenFromNow: value,
        now,
      };
    });
  });
}

function beginningOf({ points }: RatingSeries, quarter: DayKey): number | undefined {
  const first = weekOfTwins(quarter);
  const end = addDays(first, FIRST_WEEKS * DAYS_PER_WEEK);
  const values = points.filter(({ period }) => period >= first && period < end).map(({ value }) => value);
  return values.length === 0 ? undefined : median(values);
}

/**
 * What was rated of the same thing nearest in time to a twin, within a week: an instant tells it wherever
 * the person was, and a look at a quarter may take some days.
 */
function nearest(kept: readonly Rating[], twin: Rating): number | undefined {
  const away = ({ at }: Rating) => Math.abs(at - twin.at);
  const around = kept
    .filter((rating) => isRatingOf(rating, twin) && away(rating) < MS_PER_WEEK)
    .toSorted((a, b) => away(a) - away(b));
  const ofWeek = kept.filter(({ period }) => period === around[0]?.period);
  const value = heldRating(ofWeek, twin)?.value;
  return value === NOT_THIS_WEEK ? undefined : value;
}
