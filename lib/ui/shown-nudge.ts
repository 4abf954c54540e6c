import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { shownNudges } from "@/lib/domain/nudges/waiting.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useMinute } from "./clock.ts";
import { type Living, useLiving } from "./living.ts";

export interface ShownNudge {
  nudge: Nudge;
  schedule: PlacedSchedule;
}

/** Of the nudges in `living`, the one that may be shown now, with the schedule it was judged by. */
export function useShownNudgeOf(living: Living | undefined): ShownNudge | undefined {
  const now = useMinute();
  if (living === undefined) return undefined;
  const schedule = { ...living.settings.schedule, zone: currentZone() };
  const nudge = shownNudges(living.waiting, schedule, now)[0];
  return nudge && { nudge, schedule };
}

/** The one nudge that may be shown now; undefined when none is, and until the database has answered. */
export function useShownNudge(): ShownNudge | undefined {
  return useShownNudgeOf(useLiving());
}
