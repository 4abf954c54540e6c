import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";

/** Someone who has lived with the product for long opens a new tab, in the middle of nothing. */
export function situationOf(
  ledger: readonly Nudge[],
  schedule: PlacedSchedule,
  now: number,
  more: Partial<Situation> = {},
): Situation {
  return {
    now,
    surface: "new-tab",
    atBreakpoint: true,
    inFocus: false,
    schedule,
    dayStartsAtMinutes: 240,
    since: 0,
    ledger,
    ...more,
  };
}
