import { type DayKey, dayKeySchema } from "../time/day-key.ts";
import type { Entry } from "./entry.ts";

/** So many months ago the day is looked at as well; then each year. */
const MONTHS = [1, 3, 6];
const MONTHS_PER_YEAR = 12;

/** An earlier day of the same number in its month, and how long ago: under a year in months, else in years. */
export interface SameDay {
  day: DayKey;
  months: number;
}

/**
 * The same day one, three and six months ago and in every earlier year down to that of `earliest`,
 * the latest first. A month without such a day has none.
 */
export function sameDays(today: DayKey, earliest: DayKey): SameDay[] {
  const years = Number(today.slice(0, 4)) - Number(earliest.slice(0, 4));
  const ago = [...MONTHS, ...Array.from({ length: years }, (_, index) => (index + 1) * MONTHS_PER_YEAR)];
  return ago.flatMap((months) => {
    const { success, data: day } = dayKeySchema.safeParse(monthsBefore(today, months));
    return success && day >= earliest ? [{ day, months }] : [];
  });
}

function monthsBefore(day: DayKey, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const count = year * MONTHS_PER_YEAR + month - 1 - months;
  const [earlierYear, earlierMonth] = [Math.floor(count / MONTHS_PER_YEAR), (count % MONTHS_PER_YEAR) + 1];
  return `${String(earlierYear).padStart(4, "0")}-${String(earlierMonth).padStart(2, "0")}-${day.slice(8)}`;
}

/** Those of the days on which the person wrote something, with what they wrote. */
export function onThisDay(
  days: readonly SameDay[],
  entries: readonly Entry[],
): (SameDay & { entries: Entry[] })[] {
  return days
    .map((sameDay) => ({
      ...sameDay,
      entries: entries.filter(({ day, texts }) => day === sameDay.day && texts.length > 0),
    }))
    .filter((found) => found.entries.length > 0);
}
