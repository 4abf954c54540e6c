import { NOT_THIS_WEEK, type Rating } from "@/lib/domain/ratings/rating.ts";
import { weekOfTwins } from "@/lib/domain/ratings/then-now.ts";
import { type DayKey, daysBetween } from "@/lib/domain/time/day-key.ts";
import { RATING_ITEMS } from "@/lib/prompts/rating-items.ts";
import { rate } from "@/lib/storage/ratings.ts";
import { FIRST_DAY } from "./calendar.ts";

/** Which week of the year begins on a Monday, the first being 0. */
export const weekOf = (monday: DayKey): number => daysBetween(FIRST_DAY, monday) / 7;

/** Swings and goes nowhere; now and then a week is passed over. */
function valueOf(place: number, monday: DayKey): Rating["value"] {
  const week = weekOf(monday);
  return (week + 2 * place) % 11 === 10 ? NOT_THIS_WEEK : 3 + ((week * 3 + place * 2) % 5);
}

/** Rates the week that begins on `period` in all four ways, at `now` (epoch ms). */
export async function rateWeek(period: DayKey, now: number): Promise<void> {
  for (const [place, { capability, wordingVersion }] of RATING_ITEMS.entries()) {
    await rate({ capability, wordingVersion, period }, valueOf(place, period), now);
  }
}

/** Rates, at `now` (epoch ms), where one sees oneself at the beginning of a quarter by then. */
export async function rateTwins(quarter: DayKey, now: number): Promise<void> {
  const period = weekOfTwins(quarter);
  for (const [place, { capability, wordingVersion }] of RATING_ITEMS.entries()) {
    await rate({ capability, wordingVersion, period, thenNow: true }, 2 + place, now);
  }
}
