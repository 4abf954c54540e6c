import type { NudgeKind } from "../nudges/nudge-kind.ts";
import type { Schedule } from "./schedule.ts";

/** What to change in the schedule so that a kind is asked about from now on, or no longer is. */
export function switched(kind: NudgeKind, on: boolean, schedule: Schedule): Partial<Schedule> {
  switch (kind) {
    case "morning":
      return { morning: { ...schedule.morning, on } };
    case "check-in":
      return { checkIn: { ...schedule.checkIn, on } };
    case "end-of-day":
      return { endOfDay: { ...schedule.endOfDay, on } };
    case "weekly":
      return { weekly: { ...schedule.weekly, on } };
    default:
      return { occasions: { ...schedule.occasions, [kind]: on } };
  }
}

/** The same for a kind that waits in the popup and does not come of itself (R25). */
export function quietened(kind: NudgeKind, isQuiet: boolean, { quieted }: Schedule): Partial<Schedule> {
  const others = quieted.filter((other) => other !== kind);
  return { quieted: isQuiet ? [...others, kind] : others };
}
