import type { Context, Policy } from "../policy.ts";
import type { Answer, Kind, Prompt, Surface } from "../prompt.ts";
import { FRIDAY, WEEKLY_MINUTE } from "./timetable.ts";

const MOST_A_DAY = 2;
const SPACING_MINUTES = 180;
const CHECKIN_FROM = 12 * 60;
const EVENING_FROM = 16 * 60;

export interface Restraint {
  rests(day: number): boolean;
  learns(day: number, answer: Answer): void;
}

/**
 * At breakpoints of working days only, never where focus is sensed, at most two a day and three
 * hours apart; the weekly on Friday afternoon beside them. `restraint`
 * may rest all but the weekly.
 */
export function atBreakpoints(surface: Surface, restraint?: Restraint): Policy {
  let asked = new Set<Kind>();
  let askedAt = -SPACING_MINUTES;
  let count = 0;
  const kindAt = ({ day, minute }: Context): Kind | undefined => {
    if (day % 7 === FRIDAY && minute >= WEEKLY_MINUTE && !asked.has("weekly")) return "weekly";
    if (restraint?.rests(day) === true) return undefined;
    if (count >= MOST_A_DAY || minute - askedAt < SPACING_MINUTES) return undefined;
    const kind = minute < CHECKIN_FROM ? "morning" : minute < EVENING_FROM ? "checkin" : "evening";
    return asked.has(kind) ? undefined : kind;
  };
  return {
    newDay() {
      asked = new Set();
      askedAt = -SPACING_MINUTES;
      count = 0;
    },
    decide(context): Prompt | null {
      const { weekend, breakpoint, focusHint, minute } = context;
      if (weekend || !breakpoint || focusHint) return null;
      const kind = kindAt(context);
      if (kind === undefined) return null;
      asked.add(kind);
      if (kind !== "weekly") {
        count += 1;
        askedAt = minute;
      }
      return { kind, surface, fresh: false };
    },
    feedback({ day }, { kind }, answer) {
      if (kind !== "weekly") restraint?.learns(day, answer);
    },
  };
}
