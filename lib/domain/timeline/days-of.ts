import type { Entry } from "./entry.ts";
import type { DayKey } from "../time/day-key.ts";

export interface DayOfEntries {
  day: DayKey;
  entries: Entry[];
}

/**
 * The first `most` entries gathered under their days, and the rest of the last of these days with
 * them. They come in the order of the timeline.
 */
export function daysOf(entries: readonly Entry[], most: number): { days: DayOfEntries[]; areAll: boolean } {
  const days: DayOfEntries[] = [];
  for (const [place, entry] of entries.entries()) {
    const last = days.at(-1);
    if (last?.day === entry.day) last.entries.push(entry);
    else if (place < most) days.push({ day: entry.day, entries: [entry] });
    else return { days, areAll: false };
  }
  return { days, areAll: true };
}
