import { addDays, type DayKey } from "../time/day-key.ts";
import { firstDayOfQuarter, lastDayOfQuarter } from "../time/quarter.ts";
import { survivesHolm } from "./holm.ts";
import { kendallS, mannKendallP } from "./mann-kendall.ts";
import { median } from "./median.ts";
import { type Band, middleHalf } from "./middle-half.ts";
import type { Point } from "./series.ts";

export type Direction = "higher" | "lower";

/** What can be said of a series. Facts: their words are in the catalogue. */
export type Change =
  /** 0 to 3 ratings: nothing can be read from them. */
  | { kind: "too-few"; count: number }
  /** 4 to 7 ratings, or more that no quarter’s end has looked at so far. */
  | { kind: "band"; count: number; band: Band }
  | { kind: "unclear"; count: number; band: Band; around: number; lookedOn: DayKey }
  /** `before` and `after` are the medians of the two halves of what lies before `lookedOn`. */
  | {
      kind: "direction";
      direction: Direction;
      count: number;
      band: Band;
      before: number;
      after: number;
      lookedOn: DayKey;
    };

const FEWEST_FOR_BAND = 4;
const FEWEST_FOR_DIRECTION = 8;
const LEVEL = 0.01;
/** On the scale of the series: from half to half. */
const LEAST_SHIFT = 1;

const LAST_OF_WEEK = 6;

/**
 * What can be said on `today` of the series that a person sees, each with its series, in their order
 * (R21). Nothing else may name a direction. Hand over all series together, also those off the screen:
 * the more there are, the more each has to show.
 *
 * A direction is looked for at the end of a quarter of the calendar, in the weeks that are over by then,
 * and what is found stands until the next: looking more often would find more that is not there. It is
 * named from 8 ratings on, if Mann–Kendall’s p survives Holm at .01 over all series, and the medians of
 * the first and last halves lie at least 1 apart.
 *
 * The bar: of people none of whose four series changes (SD 1.2 on the scale from 0 to 10, a week’s swing
 * carried over by .3), at most 10 % are told of a direction in 26 weeks, in any series, by this and by
 * `compareLookBack` together; measured 7.8 %, by this alone 5.4 %. With nothing carried over it is 1.0 %,
 * with .5 it is 23 %, and then the bar does not hold. The price: a true rise by 2 over 12 weeks in one of
 * four series is named to 4 % of people, over 26 weeks to 22 %; one by 3 to 13 % and 55 %. So this is
 * silent most of the time. `npm run bench -- change` prints it all.
 */
export function describeChange<S extends { points: readonly Point[] }>(
  shown: readonly S[],
  today: DayKey,
): { series: S; change: Change }[] {
  const lookedOn = lastQuarterEnd(today);
  const looks = shown.map(({ points }) => lookAt(valuesOver(points, lookedOn)));
  const survives = survivesHolm(
    looks.map((look) => look?.p),
    LEVEL,
  );
  return shown.map((series, place) => {
    const values = series.points.filter(({ period }) => period <= today).map(({ value }) => value);
    const count = values.length;
    if (count < FEWEST_FOR_BAND) return { series, change: { kind: "too-few", count } };
    const band = middleHalf(values);
    const look = looks[place];
    if (look === undefined) return { series, change: { kind: "band", count, band } };
    const { before, after, s } = look;
    const direction = directionOf(after - before, LEAST_SHIFT);
    // The halves may lie the other way than the pairs; then nothing is clear.
    if (survives[place] === true && direction !== undefined && Math.sign(after - before) === Math.sign(s)) {
      return { series, change: { kind: "direction", direction, count, band, before, after, lookedOn } };
    }
    return { series, change: { kind: "unclear", count, band, around: median(values), lookedOn } };
  });
}

/** The direction of a difference that is at least `least`, otherwise undefined. */
export function directionOf(difference: number, least: number): Direction | undefined {
  if (!(Math.abs(difference) >= least)) return undefined;
  return difference > 0 ? "higher" : "lower";
}

function lastQuarterEnd(today: DayKey): DayKey {
  return lastDayOfQuarter(today) === today ? today : addDays(firstDayOfQuarter(today), -1);
}

/** The values of the weeks that are over when `day` ends. */
function valuesOver(points: readonly Point[], day: DayKey): number[] {
  const lastMonday = addDays(day, -LAST_OF_WEEK);
  return points.filter(({ period }) => period <= lastMonday).map(({ value }) => value);
}

/** Undefined when there is too little to look at. */
function lookAt(
  values: readonly number[],
): { p: number; s: number; before: number; after: number } | undefined {
  if (values.length < FEWEST_FOR_DIRECTION) return undefined;
  const s = kendallS(values);
  // Of an odd number, the one in the middle belongs to neither half.
  const half = Math.floor(values.length / 2);
  return {
    p: mannKendallP(s, values.length),
    s,
    before: median(values.slice(0, half)),
    after: median(values.slice(-half)),
  };
}
