import { describeChange, type Direction } from "@/lib/domain/ratings/describe-change.ts";
import { compareLookBack, type LookBackMonths } from "@/lib/domain/ratings/look-back.ts";
import { addDays, type DayKey, daysFrom } from "@/lib/domain/time/day-key.ts";
import { lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";

import { type Raters, seriesOfPerson } from "./rater.ts";

/** Shares, 0 to 1, of people who were told of a direction in any of their series, and by what. */
export interface Told {
  atQuarterEnds: number;
  byLookBacks: number;
  byEither: number;
  /** Shares of those told that the first of their series is higher: the power, if that one has risen. */
  first: { atQuarterEnds: number; byLookBacks: number; byEither: number };
}

const MONTHS: readonly LookBackMonths[] = [3, 6];
const WEEKS_OF = { 3: 13, 6: 26 } as const;

/** What people are told whose ratings are read at every quarter’s end and at three and six months. */
export function told(raters: Raters, people: number, seed: number): Told {
  const end = addDays(raters.start, 7 * raters.weeks);
  // The last weeks may be over a few days before their quarter is.
  const quarterEnds = daysFrom(raters.start, addDays(end, 6)).filter((day) => lastDayOfQuarter(day) === day);
  const months = MONTHS.filter((span) => WEEKS_OF[span] <= raters.weeks);
  const counts = { atQuarterEnds: 0, byLookBacks: 0, byEither: 0 };
  const first = { ...counts };
  for (let person = 0; person < people; person += 1) {
    const series = seriesOfPerson(raters, seed, person);
    const described = quarterEnds.map((day) => directionsDescribed(series, day));
    const lookedBack = months.map((span) => directionsLookedBack(series, span, raters.start, end));
    const any = (looks: Said[][]) => looks.some((look) => look.some((said) => said !== undefined));
    const ofFirst = (looks: Said[][]) => looks.some(([said]) => said === "higher");
    count(counts, any(described), any(lookedBack));
    count(first, ofFirst(described), ofFirst(lookedBack));
  }
  return { ...shares(counts, people), first: shares(first, people) };
}

type Said = Direction | undefined;
type Series = ReturnType<typeof seriesOfPerson>;

function directionsDescribed(series: Series, day: DayKey): Said[] {
  return describeChange(series, day).map(({ change }) =>
    change.kind === "direction" ? change.direction : undefined,
  );
}

function directionsLookedBack(series: Series, months: LookBackMonths, since: DayKey, day: DayKey): Said[] {
  return compareLookBack(series, months, since, day).map(({ lookBack }) =>
    lookBack.kind === "direction" ? lookBack.direction : undefined,
  );
}

type Counts = Omit<Told, "first">;

function count(counts: Counts, described: boolean, lookedBack: boolean): void {
  counts.atQuarterEnds += Number(described);
  counts.byLookBacks += Number(lookedBack);
  counts.byEither += Number(described || lookedBack);
}

function shares({ atQuarterEnds, byLookBacks, byEither }: Counts, people: number): Counts {
  return {
    atQuarterEnds: atQuarterEnds / people,
    byLookBacks: byLookBacks / people,
    byEither: byEither / people,
  };
}
