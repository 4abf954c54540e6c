import { useCallback, useState } from "react";

import type { Moment, MomentKind } from "@/lib/domain/moments/moment.ts";
import { isKept } from "@/lib/domain/row.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import {
  deleteMoment,
  followMoment,
  loadMomentPlace,
  logMoment,
  momentById,
  restoreMoment,
} from "@/lib/storage/moments.ts";
import { useLive } from "@/lib/ui/live.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";

export interface CheckInState {
  /** The moment that can be completed now: logged here, or taken up again. */
  moment: Moment | undefined;
  /** What this page has just done. */
  outcome: "nothing" | "kept" | "taken-back" | "failed";
  log: (kind: MomentKind) => Promise<void>;
  takeBack: (moment: Moment) => Promise<void>;
  restore: (moment: Moment) => Promise<void>;
}

/** Logging a moment, and the one in hand: the one just logged, or before that `recent`. */
export function useCheckIn(recent: Moment | undefined): CheckInState {
  const [held, setHeld] = useState<Moment>();
  const [outcome, setOutcome] = useState<CheckInState["outcome"]>("nothing");
  const inHand = held ?? recent;
  const stored = useLive(() => (inHand ? momentById(inHand.id) : Promise.resolve(undefined)), [inHand?.id]);
  // The query may still answer for the moment before.
  const moment = stored?.id === inHand?.id ? stored : inHand;

  const place = useLive(loadMomentPlace);
  const log = useCallback(
    async (kind: MomentKind) => {
      let logged: Moment;
      try {
        logged = await logMoment(kind, place ?? (await loadMomentPlace()), currentZone(), Date.now());
      } catch {
        setOutcome("failed");
        return;
      }
      setHeld(logged);
      setOutcome("kept");
      try {
        await followMoment(logged, Date.now());
      } finally {
        // It makes up for what could not follow.
        await settleNow();
      }
    },
    [place],
  );

  return {
    // One deleted elsewhere, such as in the list below, has its undo there.
    moment: moment && (isKept(moment) || outcome === "taken-back") ? moment : undefined,
    outcome,
    log,
    takeBack: async (taken) => {
      setHeld(taken);
      await deleteMoment(taken.id, Date.now());
      setOutcome("taken-back");
    },
    restore: async (taken) => {
      await restoreMoment(taken.id, Date.now());
      setOutcome("kept");
    },
  };
}
