import { addDays, type DayKey, toDayKey } from "./day-key.ts";

/** The first day of the quarter of the calendar year that holds `day`. */
export function firstDayOfQuarter(day: DayKey): DayKey {
  return toDayKey(Date.UTC(yearOf(day), firstMonthOf(day), 1));
}

/** The last day of the quarter that holds `day`. */
export function lastDayOfQuarter(day: DayKey): DayKey {
  return addDays(toDayKey(Date.UTC(yearOf(day), firstMonthOf(day) + 3, 1)), -1);
}

function yearOf(day: DayKey): number {
  return Number(day.slice(0, 4));
}

/** 0 for January, 3, 6 or 9. */
function firstMonthOf(day: DayKey): number {
  return Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3;
}
