import { type Moment, momentSchema } from "@/lib/domain/moments/moment.ts";
import { type DayKey, toUtcMidnight } from "@/lib/domain/time/day-key.ts";

/** A moment at noon UTC of a day, with the named fields changed. */
export function momentOn(day: DayKey, change: Partial<Moment>): Moment {
  const at = toUtcMidnight(day) + 12 * 3_600_000;
  return momentSchema.parse({
    id: "0197f000-0000-7000-8000-0000000000bb",
    createdAt: at,
    updatedAt: at,
    at,
    day,
    offsetMinutes: 0,
    kind: "noticed",
    ...change,
  });
}
