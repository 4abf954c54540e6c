import { backOffOf } from "./back-off.ts";
import { decide } from "./decide.ts";
import { holdOf } from "./holds.ts";
import type { NudgeKind } from "./nudge-kind.ts";
import type { Nudge } from "./nudge.ts";
import type { Situation } from "./situation.ts";

/**
 * The nudge to notify about at a breakpoint: the newest whose kind the person allowed, once, and not
 * when a page has shown it already. Older ones are not brought up after it, so that a late start
 * makes no burst. A weekly that went by three times keeps to its card (R4).
 */
export function nudgeToNotify(
  situation: Situation,
  allowed: Readonly<Record<NudgeKind, boolean>>,
): Nudge | undefined {
  const begun = standingNudges(situation).find(isBegun);
  if (begun !== undefined && allowed[begun.kind]) return begun;
  const notifying = { ...situation, surface: "notification" as const };
  const { shows } = decide(notifying, ({ kind }) => allowed[kind]);
  if (shows === undefined || shows.notifiedAt !== undefined || isSeen(shows)) return undefined;
  return shows.kind === "weekly" && backOffOf("weekly", situation.ledger).until > 0 ? undefined : shows;
}

/** A page has shown it, and the person did not then put it off. */
function isSeen({ exposedOn, postponedUntil }: Nudge): boolean {
  return exposedOn !== undefined && postponedUntil === undefined;
}

/** Whether a nudge took its permit for a notification, and the worker died over raising it. */
export function isBegun({ shown, notifiedAt, exposedOn, postponedUntil = 0 }: Nudge): boolean {
  return (
    shown?.surface === "notification" &&
    notifiedAt === undefined &&
    exposedOn === undefined &&
    postponedUntil <= shown.at
  );
}

/** The nudges whose notification may stand: those that wait and that nothing but the moment holds back. */
export function standingNudges(situation: Situation): Nudge[] {
  const standing = { ...situation, surface: "icon" as const };
  return situation.ledger.filter((nudge) => holdOf(nudge, standing) === undefined);
}
