import type { Moment } from "./moment.ts";

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1_440;

type Timed = Pick<Moment, "at" | "offsetMinutes" | "timeUnknown">;

/** Minutes since midnight on the clock that hung where the moment happened, 0 … 1439; undefined when no time is known. */
export function minutesOfMoment({ at, offsetMinutes, timeUnknown }: Timed): number | undefined {
  if (timeUnknown) return undefined;
  const minutes = Math.floor(at / MS_PER_MINUTE) + offsetMinutes;
  return ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
}
