import {
  LOOK_BACKS,
  type ShiftCounts,
  shiftedOn,
  shiftEnds,
  type ShiftSpans,
} from "@/lib/domain/insights/shift-look-back.ts";
import { milestoneStrip, type MilestoneStrip } from "@/lib/domain/insights/milestone-strip.ts";
import { countsOf, type LoggedStretch, momentsByWeek } from "@/lib/domain/insights/moments-by-week.ts";
import {
  firstPeriod,
  type Period,
  type PeriodName,
  periodOf,
  withinAYear,
} from "@/lib/domain/insights/period.ts";
import { stretchesBetween } from "@/lib/domain/insights/stretch.ts";
import { type DaredWeek, uneaseAndDaring } from "@/lib/domain/insights/unease-and-daring.ts";
import { isUneaseHighForLong } from "@/lib/domain/moments/high-unease.ts";
import { type ShownHour, untimedIn, whenItShows } from "@/lib/domain/insights/when-it-shows.ts";
import { type WhereItShows, whereItShows } from "@/lib/domain/insights/where-it-shows.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { LookBackMonths } from "@/lib/domain/ratings/look-back.ts";
import { type RatingSeries, seriesOf } from "@/lib/domain/ratings/series.ts";
import { thenAndNow, type ThenNow } from "@/lib/domain/ratings/then-now.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { daysBetween } from "@/lib/storage/days.ts";
import { goals } from "@/lib/storage/goals.ts";
import { earliestDay, planCuesBetween } from "@/lib/storage/insights.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { allPlans } from "@/lib/storage/plans.ts";
import { allRatings } from "@/lib/storage/ratings.ts";

/** All that the pictures of one period show. */
export interface Insights {
  period: Period;
  /** Whether anything was ever logged or rated, or stands on a map. */
  isEmpty: boolean;
  earliest: DayKey | undefined;
  stretches: LoggedStretch[];
  /** Every moment is gone through for these three, so they hold a year and no more. */
  weeks: DaredWeek[];
  hours: ShownHour[];
  untimed: number;
  isCut: boolean;
  /** Unease was high in both of the last two weeks (R17). */
  isHeavy: boolean;
  where: WhereItShows;
  series: RatingSeries[];
  /** Both ends of the quarters at which the person thought back. */
  thenNow: ThenNow[];
  strips: MilestoneStrip[];
  shifts: ShiftSpans[];
}

/**
 * Reads what the pictures show on `today`: ranges of indexes, so that ten years take as long to open as
 * one month. `chosen` is undefined until the person chooses a period; instants are read in `zone`.
 */
export async function readInsights(
  chosen: PeriodName | undefined,
  today: DayKey,
  zone: string,
): Promise<Insights> {
  const earliest = await earliestDay();
  const period = periodOf(chosen ?? firstPeriod(today, earliest), today, earliest);
  const near = withinAYear(period);
  const [days, moments, cues, plans, ratings, allOfGoals] = await Promise.all([
    daysBetween(period.first, period.last),
    momentsBetween(near.first, near.last),
    planCuesBetween(period.first, period.last),
    allPlans(),
    allRatings(),
    goals(),
  ]);
  const held = allOfGoals.filter(({ standing }) => standing === "held");
  const series = seriesOf(ratings);
  const strips = held.flatMap((goal) => milestoneStrip(goal, today, zone) ?? []);
  const shifts = (await Promise.all(held.map((goal) => readShift(goal, today, zone)))).flat();
  return {
    period,
    isEmpty: earliest === undefined && strips.length === 0 && shifts.length === 0,
    earliest,
    stretches: momentsByWeek(days, stretchesBetween(period.first, period.last, period.unit)),
    weeks: uneaseAndDaring(moments, stretchesBetween(near.first, near.last, "week")),
    hours: whenItShows(moments),
    untimed: untimedIn(moments),
    isCut: near.first > period.first,
    isHeavy: isUneaseHighForLong(moments, today),
    where: whereItShows(cues, plans),
    series,
    thenNow: thenAndNow(ratings),
    strips,
    shifts,
  };
}

async function readShift(goal: Goal, today: DayKey, zone: string): Promise<ShiftSpans[]> {
  const since = shiftedOn(goal, zone);
  if (since === undefined) return [];
  const spans = LOOK_BACKS.map(async (months) => ({ months, counts: await readEnds(since, months, today) }));
  return [{ goal, since, spans: await Promise.all(spans) }];
}

async function readEnds(since: DayKey, months: LookBackMonths, today: DayKey): Promise<ShiftCounts> {
  const ends = shiftEnds(since, months, today);
  if ("readyOn" in ends) return ends;
  const { begin, end } = ends;
  return {
    begin: countsOf(await daysBetween(begin.first, begin.last)),
    end: countsOf(await daysBetween(end.first, end.last)),
  };
}
