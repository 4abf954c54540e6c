import { isAskedFor, type NudgeKind } from "../nudges/nudge-kind.ts";
import type { Schedule } from "./schedule.ts";

/**
 * Whether a kind comes of itself at all once it is due, and does not only wait in the popup: it was
 * not quieted (R25), and the day has room for it or needs none (R1).
 */
export function comesOfItself(kind: NudgeKind, { quieted, mostPerDay }: Schedule): boolean {
  return !quieted.includes(kind) && (mostPerDay > 0 || kind === "weekly" || isAskedFor(kind));
}
