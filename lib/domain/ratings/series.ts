import { isKept } from "../row.ts";
import type { DayKey } from "../time/day-key.ts";
import { byChange } from "./held-rating.ts";
import { CAPABILITIES, NOT_THIS_WEEK, type Rating } from "./rating.ts";

/** The value of one week, named by its Monday. */
export interface Point {
  period: DayKey;
  value: number;
}

/** What was asked in the same words on the same scale, week after week. */
export interface RatingSeries extends Pick<
  Rating,
  "capability" | "ownCapabilityId" | "label" | "wordingVersion"
> {
  key: string;
  /** The weeks with a value, the earliest first. A week without one is not there: nothing is filled in. */
  points: readonly Point[];
  /** The Mondays of the weeks that were answered with “not this week”. */
  passedWeeks: readonly DayKey[];
}

/**
 * The series that ratings make up, in the order in which they are asked, an earlier wording before a
 * later. A week has one value, the last one given. The quarter’s twins look back, so they are in none.
 */
export function seriesOf(ratings: readonly Rating[]): RatingSeries[] {
  const weekly = ratings.filter((rating) => isKept(rating) && rating.thenNow === undefined);
  const bySeries = Map.groupBy(weekly.toSorted(byOrder), keyOf);
  return Array.from(bySeries).flatMap(([key, ofSeries]) => oneSeries(key, ofSeries));
}

function keyOf({ capability, ownCapabilityId = "", wordingVersion }: Rating): string {
  return `${capability}/${ownCapabilityId}/${wordingVersion}`;
}

/** By series, within it by week, and within a week by change. */
function byOrder(a: Rating, b: Rating): number {
  return (
    CAPABILITIES.indexOf(a.capability) - CAPABILITIES.indexOf(b.capability) ||
    compared(a.ownCapabilityId ?? "", b.ownCapabilityId ?? "") ||
    a.wordingVersion - b.wordingVersion ||
    compared(a.period, b.period) ||
    byChange(a, b)
  );
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** `ofSeries` in order of week and change, so that the last of a week is the one that holds. */
function oneSeries(key: string, ofSeries: readonly Rating[]): RatingSeries[] {
  const held = [...new Map(ofSeries.map((rating) => [rating.period, rating])).values()];
  const latest = held.at(-1);
  if (latest === undefined) return [];
  const { capability, ownCapabilityId, label, wordingVersion } = latest;
  const points = held.flatMap(({ period, value }) => (value === NOT_THIS_WEEK ? [] : [{ period, value }]));
  const passedWeeks = held.filter(({ value }) => value === NOT_THIS_WEEK).map(({ period }) => period);
  return [{ key, capability, ownCapabilityId, label, wordingVersion, points, passedWeeks }];
}
