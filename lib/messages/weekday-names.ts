import { addDays, toDayKey, toUtcMidnight, type Weekday } from "@/lib/domain/time/day-key.ts";
import { formattingLocale } from "./format.ts";
import { weekdayName } from "./weekday-name.ts";

const A_SUNDAY = toDayKey(Date.UTC(2026, 10, 15));
/** So many days on end are said as a span. */
const SPAN = 3;

/**
 * Several weekdays in words, in the order of a week that begins on `weekStartsOn`: "Monday and
 * Thursday", or "Monday – Friday" for days on end.
 */
export function weekdayNames(weekdays: readonly Weekday[], weekStartsOn: Weekday): string {
  const places = [...new Set(weekdays.map((weekday) => (weekday - weekStartsOn + 7) % 7))].toSorted(
    (a, b) => a - b,
  );
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return "";
  const isSpan = places.length >= SPAN && last - first === places.length - 1;
  if (isSpan) return spanOf(first + weekStartsOn, last + weekStartsOn);
  const names = places.map((place) => weekdayName((place + weekStartsOn) % 7));
  return new Intl.ListFormat(formattingLocale(navigator.language), { type: "conjunction" }).format(names);
}

/** From one weekday to a later one, both as days after a Sunday. */
function spanOf(first: number, last: number): string {
  const format = new Intl.DateTimeFormat(formattingLocale(navigator.language), {
    weekday: "long",
    timeZone: "UTC",
  });
  const at = (days: number) => toUtcMidnight(addDays(A_SUNDAY, days));
  return format.formatRange(at(first), at(last));
}
