import { useEffect, useState } from "react";

import { lastBlockEnd } from "@/lib/domain/blocks/block-run.ts";
import { isFresh } from "@/lib/domain/nudges/breakpoint.ts";
import { decide } from "@/lib/domain/nudges/decide.ts";
import { EXPOSURE_MS } from "@/lib/domain/nudges/exposure.ts";
import { holdOf } from "@/lib/domain/nudges/holds.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Asking, Situation } from "@/lib/domain/nudges/situation.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { isInFocus } from "@/lib/nudging/focus-hint.ts";
import { noteExposure } from "@/lib/storage/exposures.ts";
import { useMinute } from "./clock.ts";
import { useFirstSeen } from "./first-seen.ts";
import { type Living, useLiving } from "./living.ts";

export interface ShownNudge {
  nudge: Nudge;
  /** All that the decision rested on. */
  situation: Situation;
  schedule: PlacedSchedule;
}

/** Where a page shows nudges: the new tab comes to the person, the others they open themselves. */
type PageSurface = "new-tab" | "popup";

/**
 * The one nudge that this page shows. It is chosen at a breakpoint: when the page opens, and when
 * the person comes back or a block ends while it is open. Once answered or over it goes, and no other
 * takes its place before the next breakpoint. What has stood for three seconds is noted as seen.
 */
export function useShownNudgeOf(living: Living | undefined, surface: PageSurface): ShownNudge | undefined {
  const breakpointAt = useBreakpoint(living);
  const id = useChoice(living, surface, breakpointAt);
  const now = Math.max(useMinute(), breakpointAt);
  const situation = living && { ...living.situation, ...standing(surface), now };
  const nudge = situation?.ledger.find((row) => row.id === id && holdOf(row, situation) === undefined);
  useExposure(nudge?.id, surface);
  return situation && nudge && { nudge, situation, schedule: situation.schedule };
}

/** A card that was chosen stays through whatever the person begins meanwhile. */
function standing(surface: PageSurface): Omit<Asking, "now"> {
  return { surface, atBreakpoint: true, inFocus: false };
}

/** The last breakpoint of this page (epoch ms). Another tab that opens is none for this one. */
function useBreakpoint(living: Living | undefined): number {
  const now = useMinute();
  const told = living?.breakpoint?.kind === "new-tab" ? undefined : living?.breakpoint?.at;
  const endedAt = living && lastBlockEnd(living.blocks, now, living.situation.schedule.zone);
  return Math.max(useFirstSeen(), told ?? 0, endedAt ?? 0);
}

/** The id of the nudge chosen at the breakpoint; one that falls due in the two seconds after it counts. */
function useChoice(
  living: Living | undefined,
  surface: PageSurface,
  breakpointAt: number,
): string | undefined {
  const [choice, setChoice] = useState<{ at: number; id: string }>();
  const situation = living?.situation;
  useEffect(() => {
    if (situation === undefined || choice?.at === breakpointAt) return;
    let isCurrent = true;
    const choose = async () => {
      const inFocus = surface === "new-tab" && (await isInFocus(situation.schedule.waitsForSilence));
      const now = Date.now();
      const atBreakpoint = isFresh({ kind: "new-tab", at: breakpointAt }, now);
      const { shows } = decide({ ...situation, surface, inFocus, atBreakpoint, now });
      if (shows && isCurrent && !document.hidden) setChoice({ at: breakpointAt, id: shows.id });
    };
    void choose();
    return () => {
      isCurrent = false;
    };
  }, [situation, surface, breakpointAt, choice]);
  return choice?.id;
}

const MOST_OF_IT = 0.6;

/** Notes a nudge as seen once the page, with most of it in the window, was in sight for three seconds at a stretch. */
function useExposure(id: string | undefined, surface: PageSurface): void {
  useEffect(() => {
    if (id === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isInSight = true;
    const note = () => void noteExposure(id, { ...standing(surface), now: Date.now() }, currentZone());
    const watch = () => {
      clearTimeout(timer);
      if (!document.hidden && isInSight) timer = setTimeout(note, EXPOSURE_MS);
    };
    // In a low window the card may begin below its edge. The morning, which has no card, stands at the top.
    const observer = new IntersectionObserver(
      ([entry]) => {
        isInSight = entry?.isIntersecting ?? true;
        watch();
      },
      { threshold: MOST_OF_IT },
    );
    const card = document.querySelector(".nudge");
    if (card) observer.observe(card);
    document.addEventListener("visibilitychange", watch);
    watch();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", watch);
    };
  }, [id, surface]);
}

/**
 * The weekly, while it waits; undefined when it does not, and until the database has answered. Its
 * own room shows it also when something newer has the one card elsewhere.
 */
export function useShownWeekly(): ShownNudge | undefined {
  const living = useLiving();
  const now = useMinute();
  if (living === undefined) return undefined;
  const situation = { ...living.situation, ...standing("popup"), now };
  const nudge = situation.ledger.find((row) => row.kind === "weekly" && holdOf(row, situation) === undefined);
  return nudge && { nudge, situation, schedule: situation.schedule };
}
