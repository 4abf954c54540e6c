import type { Weekday } from "./day-key.ts";

interface WeekInfo {
  /** 1 = Monday … 7 = Sunday */
  firstDay: number;
  weekend: number[];
}

/** Firefox has no week information; browsers before 2024 have it as a property, later as a method. */
type LocaleWithWeek = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

const MONDAY_WEEK: WeekInfo = { firstDay: 1, weekend: [6, 7] };

function weekInfo(language: string): WeekInfo {
  try {
    const locale: LocaleWithWeek = new Intl.Locale(language).maximize();
    return locale.getWeekInfo?.() ?? locale.weekInfo ?? MONDAY_WEEK;
  } catch {
    // Not a language tag that this browser knows.
    return MONDAY_WEEK;
  }
}

/** Working days of a locale such as `he-IL`; Monday to Friday where the browser cannot tell. */
export function workingDaysOf(language: string): Weekday[] {
  const { weekend } = weekInfo(language);
  return [1, 2, 3, 4, 5, 6, 0].filter((weekday) => !weekend.includes(weekday || 7));
}

/** First day of the week of a locale; Monday where the browser cannot tell. */
export function weekStartOf(language: string): Weekday {
  return weekInfo(language).firstDay % 7;
}
