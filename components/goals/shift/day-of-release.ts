import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { formatDay } from "@/lib/messages/format.ts";
import { messages } from "@/lib/messages/messages.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";

/** "Let go on 3 November 2026", from an instant in epoch ms. */
export function dayOfRelease(letGoAt: number): string {
  return messages.shift.release.on(formatDay(calendarDayAt(letGoAt, currentZone()), "date"));
}
