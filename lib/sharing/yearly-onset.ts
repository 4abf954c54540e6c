import { type DayKey, weekdayOf } from "@/lib/domain/time/day-key.ts";

export const CALENDAR_DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

/** The rule of a day that comes back every year, in the words of iCalendar. */
export type YearlyRule = { freq: "YEARLY"; bymonth: number; byday: string; bymonthday?: number[] };

/**
 * The rule behind days of consecutive years, such as the last Sunday in March: one weekday within
 * seven days of one month. Over 28 years and more a weekday takes each of the seven, so that the
 * days themselves tell; undefined when they are too few, or no such rule made them.
 */
export function yearlyRule(days: readonly DayKey[]): YearlyRule | undefined {
  const [first] = days;
  if (first === undefined) return undefined;
  const year = Number(first.slice(0, 4));
  const month = first.slice(5, 7);
  const weekday = weekdayOf(first);
  const isRegular = days.every(
    (day, index) =>
      Number(day.slice(0, 4)) === year + index && day.slice(5, 7) === month && weekdayOf(day) === weekday,
  );
  const dates = [...new Set(days.map((day) => Number(day.slice(8))))].toSorted((a, b) => a - b);
  const [earliest = 0] = dates;
  if (!isRegular || dates.length !== 7 || dates.at(-1) !== earliest + 6) return undefined;
  const name = CALENDAR_DAYS[weekday] ?? "";
  const bymonth = Number(month);
  if (earliest + 6 === lastDate(year, bymonth)) return { freq: "YEARLY", bymonth, byday: `-1${name}` };
  if (earliest % 7 === 1) return { freq: "YEARLY", bymonth, byday: `${(earliest + 6) / 7}${name}` };
  // Such as the Friday before the last Sunday.
  return { freq: "YEARLY", bymonth, byday: name, bymonthday: dates };
}

function lastDate(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
