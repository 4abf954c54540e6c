import type { Policy } from "../policy.ts";
import type { Kind } from "../prompt.ts";

export interface Appointment {
  /** Minutes past midnight. */
  minute: number;
  kind: Kind;
}

export const FRIDAY = 4;
/** When the weekly opens, on Fridays. */
export const WEEKLY_MINUTE = 14 * 60;
export const weekly: Appointment = { minute: WEEKLY_MINUTE, kind: "weekly" };

/** System notifications by the clock on working days, each at the next instant after its minute, whatever happens then. */
export function byTimetable(appointmentsOf: (day: number) => readonly Appointment[]): Policy {
  let left: Appointment[] = [];
  return {
    newDay(day) {
      const isWorkday = day % 7 < 5;
      left = isWorkday ? appointmentsOf(day).toSorted((a, b) => a.minute - b.minute) : [];
    },
    decide({ minute }) {
      const [next] = left;
      if (next === undefined || minute < next.minute) return null;
      left.shift();
      return { kind: next.kind, surface: "os", fresh: false };
    },
  };
}
