import { type DayKey, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "./messages.ts";

/**
 * Words of a date in the catalogue's language, its order and clock as the person's region has
 * them: English text for a browser set to German in Austria reads `en-AT`.
 */
export function formattingLocale(language: string): string {
  try {
    const { region } = new Intl.Locale(language).maximize();
    return region === undefined ? messages.language : `${messages.language}-${region}`;
  } catch {
    return messages.language;
  }
}

const DAY_STYLES = {
  /** Mon */
  weekday: { weekday: "short" },
  /** Monday */
  weekdayLong: { weekday: "long" },
  /** Monday, 23 November */
  day: { weekday: "long", day: "numeric", month: "long" },
  /** 23 November 2026 */
  date: { day: "numeric", month: "long", year: "numeric" },
  /** 23 Nov */
  short: { day: "numeric", month: "short" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A calendar day in words. */
export function formatDay(day: DayKey, style: keyof typeof DAY_STYLES): string {
  const options = { ...DAY_STYLES[style], timeZone: "UTC" };
  return new Intl.DateTimeFormat(formattingLocale(navigator.language), options).format(toUtcMidnight(day));
}

const HOUR_CYCLES = { locale: undefined, "12": "h12", "24": "h23" } as const;

/** A time of day from minutes since midnight, on the clock the person chose. */
export function formatMinutes(minutes: number, clock: Settings["clock"]): string {
  const hourCycle = HOUR_CYCLES[clock];
  return new Intl.DateTimeFormat(formattingLocale(navigator.language), {
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
    ...(hourCycle && { hourCycle }),
  }).format(minutes * 60_000);
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(formattingLocale(navigator.language)).format(value);
}
