import { addDays, type DayKey, daysBetween } from "../time/day-key.ts";
import { startOfStretch, type StretchUnit } from "./stretch.ts";

/** How far back the pictures look. */
export const PERIODS = ["four-weeks", "quarter", "year", "all"] as const;
export type PeriodName = (typeof PERIODS)[number];

/** The days that the pictures show, both included, and what they count by. */
export interface Period {
  name: PeriodName;
  first: DayKey;
  last: DayKey;
  unit: StretchUnit;
}

const WEEKS: Record<Exclude<PeriodName, "all">, number> = { "four-weeks": 4, quarter: 13, year: 52 };
const DAYS_PER_WEEK = 7;
/** Up to so many days all is counted by week, then by month, beyond by year. */
const BY_WEEK = 53 * DAYS_PER_WEEK;
const BY_MONTH = 4 * 366;

/** The days of a period that ends with the week of `today`. `earliest` is the first day of which anything is known. */
export function periodOf(name: PeriodName, today: DayKey, earliest: DayKey = today): Period {
  if (name !== "all") {
    const first = addDays(startOfStretch(today, "week"), -(WEEKS[name] - 1) * DAYS_PER_WEEK);
    return { name, first, last: today, unit: "week" };
  }
  const begun = earliest < today ? earliest : today;
  const days = daysBetween(begun, today);
  const unit = days <= BY_WEEK ? "week" : days <= BY_MONTH ? "month" : "year";
  return { name, first: begun, last: today, unit };
}

/** What is shown before the person chooses: four weeks while they hold all there is, else a quarter. */
export function firstPeriod(today: DayKey, earliest: DayKey | undefined): PeriodName {
  const { first } = periodOf("four-weeks", today);
  return earliest === undefined || earliest >= first ? "four-weeks" : "quarter";
}

/**
 * The part of a period for pictures that go through every single moment: a year of it, by week. Ten
 * years of moments take too long to read for one picture.
 */
export function withinAYear(period: Period): Period {
  const year = periodOf("year", period.last);
  return period.first < year.first ? { ...year, name: period.name } : { ...period, unit: "week" };
}
