import { nextBlockTurn } from "../blocks/block-run.ts";
import { nextTurn } from "../schedule/permitted-time.ts";
import { instantAt } from "../time/wall-clock.ts";
import { nextOccurrence } from "../schedule/occurrences.ts";
import { isProtectedAt } from "../schedule/protected-time.ts";
import { isPausedAt, isPermittedAt, type PlacedSchedule } from "../schedule/schedule.ts";
import type { Nudge, NudgeKind } from "./nudge.ts";

/** One that was put off comes anew when that time is over. */
function cameAt({ due, postponedUntil }: Nudge): number {
  return postponedUntil ?? due;
}

/**
 * The nudges that may be shown at `now` (epoch ms), the newest first. A page shows at most the
 * first of them, so that a long absence ends in one card and not in a burst.
 */
export function shownNudges(nudges: readonly Nudge[], schedule: PlacedSchedule, now: number): Nudge[] {
  if (isPausedAt(now, schedule) || isProtectedAt(now, schedule)) return [];
  return nudges
    .filter(({ state, due, closesAt }) => state === "waiting" && due <= now && now < closesAt)
    .filter(({ postponedUntil }) => (postponedUntil ?? 0) <= now)
    .filter(({ kind }) => isPermittedAt(now, schedule, kind === "weekly"))
    .toSorted((a, b) => cameAt(b) - cameAt(a) || (a.id < b.id ? -1 : 1));
}

/**
 * Of the nudges shown now, the one to notify about: the newest whose kind the person allowed,
 * once. Older ones are not brought up after it, so that a late start makes no burst.
 */
export function nudgeToNotify(
  shown: readonly Nudge[],
  allowed: Readonly<Record<NudgeKind, boolean>>,
): Nudge | undefined {
  const newest = shown.find(({ kind }) => allowed[kind]);
  return newest?.notifiedAt === undefined ? newest : undefined;
}

/**
 * The next instant (epoch ms) after `now` at which something changes by itself: a nudge falls
 * due, one put off comes back, a window closes; quiet hours, days off or a block begin or end for
 * one that waits. Undefined when two weeks hold nothing.
 */
export function nextWakeAt(
  nudges: readonly Nudge[],
  schedule: PlacedSchedule,
  now: number,
): number | undefined {
  const waiting = nudges.filter(({ state }) => state === "waiting");
  const times = waiting.flatMap(({ kind, due, closesAt, postponedUntil }) => [
    due,
    closesAt,
    postponedUntil,
    nextTurn(now, schedule, kind === "weekly"),
  ]);
  if (waiting.length > 0) {
    const { blocks = [], pausedUntil, zone } = schedule;
    times.push(nextBlockTurn(blocks, now, zone));
    if (pausedUntil !== null) times.push(instantAt(pausedUntil, 0, zone));
  }
  times.push(nextOccurrence(schedule, now)?.due);
  const ahead = times.filter((at) => at !== undefined).filter((at) => at > now);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}
