import { DAYS_FOR_LONG, isUneaseHighForLong } from "@/lib/domain/moments/high-unease.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { useToday } from "./clock.ts";
import { useLive } from "./live.ts";
import { useSettings } from "./settings.ts";

async function loadHeavyWeeks(today: DayKey): Promise<boolean> {
  return isUneaseHighForLong(await momentsBetween(addDays(today, 1 - DAYS_FOR_LONG), today), today);
}

/**
 * Whether the two weeks up to today were heavy, so that unease is not spoken of as a part of growing
 * (R17); undefined until it is known.
 */
export function useHeavyWeeks(): boolean | undefined {
  const settings = useSettings();
  const today = useToday(settings?.dayStartsAtMinutes ?? 0);
  return useLive(() => loadHeavyWeeks(today), [today]);
}
