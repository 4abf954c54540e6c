import type { DaySummary } from "@/lib/domain/days/day-summary.ts";
import { addDays, startOfWeek } from "@/lib/domain/time/day-key.ts";
import { weekStartOf } from "@/lib/domain/time/locale-week.ts";
import { daysBetween } from "@/lib/storage/days.ts";
import { useToday } from "@/lib/ui/clock.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";

const none = () => Promise.resolve(undefined);

/** The days of this week that have any moment, in order; undefined until known. */
export function useThisWeek(): DaySummary[] | undefined {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  const first = startOfWeek(today, settings?.weekStartsOn ?? weekStartOf(navigator.language));
  const isKnown = settings !== undefined;
  return useLive<DaySummary[] | undefined>(isKnown ? () => daysBetween(first, addDays(first, 6)) : none, [
    isKnown,
    first,
  ]);
}
