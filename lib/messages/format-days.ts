import { type DayKey, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { formattingLocale } from "./format.ts";

/** Days from the first to the last in words, such as "16 – 22 November"; the year only when asked for. */
export function formatDays(first: DayKey, last: DayKey, withYear: boolean): string {
  const format = new Intl.DateTimeFormat(formattingLocale(navigator.language), {
    day: "numeric",
    month: "long",
    ...(withYear && { year: "numeric" }),
    timeZone: "UTC",
  });
  return format.formatRange(toUtcMidnight(first), toUtcMidnight(last));
}

/** Words one after another as the language lists them: "2 noticed, 1 chose". */
export function formatList(words: readonly string[]): string {
  return new Intl.ListFormat(formattingLocale(navigator.language), { type: "unit" }).format(words);
}
