import { type DayKey, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import type { Stretch, StretchUnit } from "@/lib/domain/insights/stretch.ts";
import { formatDays } from "./format-days.ts";
import { formattingLocale } from "./format.ts";

const STYLES = {
  /** Nov */
  monthShort: { month: "short" },
  /** November 2026 */
  month: { month: "long", year: "numeric" },
  /** 2026 */
  year: { year: "numeric" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The month or year of a day in words. */
export function formatMonth(day: DayKey, style: keyof typeof STYLES): string {
  const options = { ...STYLES[style], timeZone: "UTC" };
  return new Intl.DateTimeFormat(formattingLocale(navigator.language), options).format(toUtcMidnight(day));
}

/** The name of a week, month or year, such as “16 – 22 November 2026” or “November 2026”. */
export function formatStretch({ first, last }: Stretch, unit: StretchUnit): string {
  return unit === "week" ? formatDays(first, last, true) : formatMonth(first, unit);
}
