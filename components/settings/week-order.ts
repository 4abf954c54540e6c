import type { Settings } from "@/lib/domain/settings/settings.ts";
import type { Weekday } from "@/lib/domain/time/day-key.ts";
import { weekStartOf } from "@/lib/domain/time/locale-week.ts";

/** All weekdays in order, beginning with `first`. */
export function weekFrom(first: Weekday): Weekday[] {
  return Array.from({ length: 7 }, (_, index) => (first + index) % 7);
}

/** The day that the person's week begins with: their own choice, otherwise as in their region. */
export function weekStart({ weekStartsOn }: Settings): Weekday {
  return weekStartsOn ?? weekStartOf(navigator.language);
}
