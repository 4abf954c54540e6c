import type { NudgeKind } from "./nudge-kind.ts";
import type { Nudge } from "./nudge.ts";

const MS_PER_DAY = 86_400_000;
/** So many in a row that went by, and a pause follows; one more, and the next (R4). */
const IGNORED_FOR_PAUSE = 3;
const PAUSES_DAYS = [2, 4, 8] as const;
/** So many "not now" in a row are an answer (R25). */
const DECLINED_FOR_QUIET = 3;

export interface BackOff {
  /** Nothing of the kind comes of itself before this instant (epoch ms); 0 when there is no pause. */
  until: number;
  /** Three pauses changed nothing, so the next time it asks once whether to go on. */
  asks: boolean;
}

/** The rows of a kind whose end is known, the latest first. What nobody saw says nothing. */
function endedOf(kind: NudgeKind, ledger: readonly Nudge[]): Nudge[] {
  return ledger
    .filter((nudge) => nudge.kind === kind && nudge.state !== "waiting" && nudge.state !== "paused")
    .filter((nudge) => nudge.state !== "expired" || isIgnored(nudge))
    .toSorted((a, b) => endedAt(b) - endedAt(a) || (a.id < b.id ? 1 : -1));
}

/** When it was known what became of it: it was answered, or its window closed (epoch ms). */
function endedAt({ state, closesAt, updatedAt }: Nudge): number {
  return state === "expired" ? closesAt : updatedAt;
}

/** Its window closed after it was shown, without an answer. Putting it off was one. */
function isIgnored({ state, exposedOn = [], postponedUntil }: Nudge): boolean {
  return state === "expired" && exposedOn.length > 0 && postponedUntil === undefined;
}

function isTakenUp({ state }: Nudge): boolean {
  return state !== "expired" && state !== "declined";
}

/**
 * How a kind holds back after it went by again and again (R4): three in a row and it pauses for two
 * days, then after each further one for four and for eight. "Not now" weighs half. Taking one up
 * sets all of it back.
 *
 * The weekly's next window opens three days after the last has closed, which is its pause (R10).
 */
export function backOffOf(kind: NudgeKind, ledger: readonly Nudge[]): BackOff {
  const ended = endedOf(kind, ledger);
  const taken = ended.find(isTakenUp);
  const inRow = taken === undefined ? ended : ended.slice(0, ended.indexOf(taken));
  const weight = inRow.reduce((sum, { state }) => sum + (state === "declined" ? 0.5 : 1), 0);
  const [last] = inRow;
  if (last === undefined || weight < IGNORED_FOR_PAUSE) return { until: 0, asks: false };
  const level = Math.min(Math.floor(weight) - IGNORED_FOR_PAUSE, PAUSES_DAYS.length - 1);
  const isLastPause = level === PAUSES_DAYS.length - 1;
  return {
    until: endedAt(last) + (PAUSES_DAYS[level] ?? 0) * MS_PER_DAY,
    asks: isLastPause && !wasAskedSince(taken && endedAt(taken), kind, ledger),
  };
}

/** Whether the question is open, or was answered by nothing but silence or delay, since one was last taken up. */
function wasAskedSince(taken: number | undefined, kind: NudgeKind, ledger: readonly Nudge[]): boolean {
  return ledger.some(
    (nudge) =>
      nudge.kind === kind &&
      nudge.asked === true &&
      (nudge.state === "waiting" || endedAt(nudge) > (taken ?? 0)),
  );
}

/** Whether the last three of a kind were all answered with "not now": then it waits in the popup from now on (R25). */
export function turnsQuiet(kind: NudgeKind, ledger: readonly Nudge[]): boolean {
  const last = endedOf(kind, ledger).slice(0, DECLINED_FOR_QUIET);
  return last.length === DECLINED_FOR_QUIET && last.every(({ state }) => state === "declined");
}
