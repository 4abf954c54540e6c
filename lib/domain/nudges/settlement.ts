import { type Occurrence, occurrencesBetween } from "../schedule/occurrences.ts";
import { isPausedAt, type PlacedSchedule } from "../schedule/schedule.ts";
import { CATCH_UP_MS, type Cursor, evenClock, isBackFromAhead, unsettled } from "./cursor.ts";
import { isAnswered, type Nudge } from "./nudge.ts";

export interface SettlementInput {
  schedule: PlacedSchedule;
  cursor: Cursor | undefined;
  /** Ledger rows that wait, and all that close after the earlier of `now` and the cursor. */
  nudges: readonly Nudge[];
  /** Epoch ms. */
  now: number;
}

export interface Settlement {
  /** Rows for periods that fell due. Some may be in the ledger already: those are to be left alone. */
  add: Nudge[];
  /** Rows whose state changed. */
  change: Nudge[];
  /** Ids of rows that belong to a future which a corrected clock has taken back. */
  remove: string[];
  cursor: Cursor;
}

/**
 * What has to be written down so that every period that fell due since the cursor has its row.
 * Ringing on time and returning after nine days are the same case. Idempotent: settling twice at
 * one instant changes nothing the second time.
 */
export function settlement({ schedule, cursor, nudges, now: clock }: SettlementInput): Settlement {
  const { zone } = schedule;
  if (cursor === undefined) {
    return { add: [], change: [], remove: [], cursor: { at: clock, zone, since: clock } };
  }
  const now = evenClock(cursor, clock);
  const { from, leaps } = unsettled(cursor, zone, now);
  const add = occurrencesBetween(schedule, from, now).map((occurrence) => toNudge(occurrence, schedule, now));
  const remove = new Set(nudges.filter((nudge) => isTakenBack(nudge, cursor, now)).map(({ id }) => id));
  const kept = nudges.filter(({ id }) => !remove.has(id));
  const change = kept.flatMap((nudge) => restated(nudge, [...kept, ...add], now) ?? []);
  return { add, change, remove: [...remove], cursor: { at: now, zone, since: cursor.since, leaps } };
}

/**
 * Whether a row belongs to a future that did not come. When the clock was not ahead but is itself
 * set back, that future may well come: then a row stays that could not be written again just as it
 * was, because it is too old, was put off or has notified.
 */
function isTakenBack(nudge: Nudge, cursor: Cursor, now: number): boolean {
  if (now >= cursor.at || nudge.due <= now || isAnswered(nudge)) return false;
  const isPlain = nudge.postponedUntil === undefined && nudge.notifiedAt === undefined;
  return isBackFromAhead(cursor, now) || (isPlain && nudge.due > cursor.at - CATCH_UP_MS);
}

/** The row as it has to stand at `now`, or undefined when it stands so already. */
function restated(nudge: Nudge, all: readonly Nudge[], now: number): Nudge | undefined {
  const closesAt = Math.min(nudge.closesAt, nextOpening(nudge, all, now));
  if (nudge.state === "waiting" && closesAt <= now) {
    return { ...nudge, closesAt, state: "expired", updatedAt: now };
  }
  // It was closed by a clock that stood wrong; its window is still open.
  if (nudge.state === "expired" && nudge.due <= now && closesAt > now) {
    return { ...nudge, state: "waiting", updatedAt: now };
  }
  return undefined;
}

/** A window ends where the next of its kind opens, also when that was moved closer after the first had opened. */
function nextOpening(nudge: Nudge, all: readonly Nudge[], now: number): number {
  const later = all.filter(({ kind, due }) => kind === nudge.kind && due > nudge.due && due <= now);
  return Math.min(...later.map(({ due }) => due));
}

function toNudge(occurrence: Occurrence, schedule: PlacedSchedule, now: number): Nudge {
  const { kind, period, due, closesAt } = occurrence;
  const state = isPausedAt(due, schedule) ? "paused" : closesAt <= now ? "expired" : "waiting";
  return { id: `${kind}/${period}`, kind, period, due, closesAt, state, createdAt: now, updatedAt: now };
}
