import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { formatDays } from "@/lib/messages/format-days.ts";
import { messages } from "@/lib/messages/messages.ts";

/** What a reflection was and the days it looked back on: "Weekly reflection, 16 – 22 November 2026". */
export function nameOfReflection({ kind, fromDay, untilDay }: Reflection): string {
  return messages.reflections.named(messages.timeline.reflections[kind], formatDays(fromDay, untilDay, true));
}
