import { formattingLocale } from "./format.ts";

/** A length of time in words: "45 minutes", "1 hour 30 minutes". */
export function formatLength(minutes: number): string {
  const locale = formattingLocale(navigator.language);
  const words = (count: number, unit: "hour" | "minute") =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(count);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours > 0 ? [words(hours, "hour")] : []),
    ...(rest > 0 || hours === 0 ? [words(rest, "minute")] : []),
  ];
  return new Intl.ListFormat(locale, { type: "unit", style: "narrow" }).format(parts);
}
