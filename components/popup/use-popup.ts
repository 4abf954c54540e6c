import { draftName } from "@/components/intentions/wording-draft.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { personalDayAt } from "@/lib/domain/time/wall-clock.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { readDraft } from "@/lib/storage/device.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import { loadMirrored } from "@/lib/storage/mirrored.ts";
import { lastMomentBetween, momentsBetween } from "@/lib/storage/moments.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { loadForetold } from "@/lib/ui/foretold.ts";
import { useLive } from "@/lib/ui/live.ts";

const MS_PER_HOUR = 3_600_000;

export interface PopupState {
  intention: Intention | undefined;
  /** The intention, or the cue word while it is veiled; "" when none is set. */
  heading: string;
  veiled: boolean;
  /** Whether the intention was being written when the popup was last closed. */
  isBeingWritten: boolean;
  /** Today's, in time order. */
  moments: Moment[];
  /** Logged within the last hour and still to be completed. */
  recent: Moment | undefined;
}

async function load(): Promise<PopupState> {
  const now = Date.now();
  const { dayStartsAtMinutes } = await loadSettings();
  const today = personalDayAt(now, currentZone(), dayStartsAtMinutes);
  const [intention, { heading, veiled }, moments, recent] = await Promise.all([
    loadCurrentIntention(),
    loadMirrored(),
    momentsBetween(today, today),
    lastMomentBetween(now - MS_PER_HOUR, now),
  ]);
  // Shown with the moment that is still to be completed, and not after it.
  if (recent !== undefined) await loadForetold(recent.intentionId);
  const draft = await readDraft(draftName(intention?.id));
  return { intention, heading, veiled, isBeingWritten: draft !== "", moments, recent };
}

/** What the popup shows, by the database alone; undefined until it has answered. */
export function usePopup(): PopupState | undefined {
  return useLive(load);
}
