import type { Moment } from "../moments/moment.ts";
import { minutesOfMoment } from "../moments/minutes-of-moment.ts";
import { isKept } from "../row.ts";
import { type Weekday, weekdayOf } from "../time/day-key.ts";

const MINUTES_PER_HOUR = 60;

/** How often the old identity showed up in one hour of one weekday. Hours without are not there. */
export interface ShownHour {
  weekday: Weekday;
  /** 0 … 23 on the clock that hung where it happened. */
  hour: number;
  noticed: number;
  slipped: number;
}

/** The old identity in sight (W7): what was noticed and what slipped. */
function shows(moment: Moment): moment is Moment & { kind: "noticed" | "slipped" } {
  return isKept(moment) && (moment.kind === "noticed" || moment.kind === "slipped");
}

/**
 * When the old identity turns up (W7): what was noticed and what slipped, by the weekday of the
 * person's day and the hour on the clock that they then had. What comes after midnight, before their
 * day is over, belongs to the weekday it began on. What has no time has no hour; see `untimedIn`.
 */
export function whenItShows(moments: readonly Moment[]): ShownHour[] {
  const hours = new Map<string, ShownHour>();
  for (const moment of moments) {
    const minutes = minutesOfMoment(moment);
    if (!shows(moment) || minutes === undefined) continue;
    const weekday = weekdayOf(moment.day);
    const hour = Math.floor(minutes / MINUTES_PER_HOUR);
    const key = `${weekday} ${hour}`;
    const known = hours.get(key) ?? { weekday, hour, noticed: 0, slipped: 0 };
    hours.set(key, { ...known, [moment.kind]: known[moment.kind] + 1 });
  }
  return [...hours.values()].toSorted((a, b) => a.weekday - b.weekday || a.hour - b.hour);
}

/** How many of what was noticed or slipped were added without a time, so that no hour has them. */
export function untimedIn(moments: readonly Moment[]): number {
  return moments.filter((moment) => shows(moment) && minutesOfMoment(moment) === undefined).length;
}

/** The hours of a day from the one in which it begins, so that a late night stays in one piece. */
export function hoursFrom(dayStartsAtMinutes: number): number[] {
  const first = Math.floor(dayStartsAtMinutes / MINUTES_PER_HOUR);
  return Array.from({ length: 24 }, (_, index) => (first + index) % 24);
}
