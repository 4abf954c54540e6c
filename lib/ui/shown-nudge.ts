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

/** All nudges in `living` that may be shown at `now` (epoch ms), the newest first. */
function shownOf({ settings, blocks, waiting }: Living, now: number): ShownNudge[] {
  const schedule = { ...settings.schedule, zone: currentZone(), blocks };
  return shownNudges(waiting, schedule, now).map((nudge) => ({ nudge, schedule }));
}

/** Of the nudges in `living`, the one that may be shown now, with the schedule it was judged by. */
export function useShownNudgeOf(living: Living | undefined): ShownNudge | undefined {
  const now = useMinute();
  return living && shownOf(living, now)[0];
}

/**
 * The weekly, while it may be shown; undefined when it may not, and until the database has
 * answered. Its own room shows it also when something newer has the one card elsewhere.
 */
export function useShownWeekly(): ShownNudge | undefined {
  const living = useLiving();
  const now = useMinute();
  return living && shownOf(living, now).find(({ nudge }) => nudge.kind === "weekly");
}
