import { addDays, toDayKey, type Weekday } from "@/lib/domain/time/day-key.ts";
import { formatDay } from "./format.ts";

const A_SUNDAY = toDayKey(Date.UTC(2026, 10, 15));

/** The name of a weekday, short (Mon) or in full (Monday). */
export function weekdayName(weekday: Weekday, style: "weekday" | "weekdayLong" = "weekdayLong"): string {
  return formatDay(addDays(A_SUNDAY, weekday), style);
}
