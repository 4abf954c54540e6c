import type { Occurrence } from "../schedule/occurrence.ts";
import { occurrencesBetween } from "../schedule/occurrences.ts";
import { type DatedOccasion, isPausedAt, periodOf, type PlacedSchedule } from "../schedule/schedule.ts";
import { CATCH_UP_MS, type Cursor, evenClock, isBackFromAhead, unsettled } from "./cursor.ts";
import { isAnswered, type Nudge, nudgeId } from "./nudge.ts";

export interface SettlementInput {
  schedule: PlacedSchedule;
  cursor: Cursor | undefined;
  /** Ledger rows that wait, and all that close after the earlier of `now` and the cursor. */
  nudges: readonly Nudge[];
  /** Keys of periods in which the person did unasked what a nudge would have asked for (R5). */
  done?: ReadonlySet<string>;
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
export function settlement({ schedule, cursor, nudges, done, now: clock }: SettlementInput): Settlement {
  const { zone } = schedule;
  if (cursor === undefined) {
    return { add: [], change: [], remove: [], cursor: { at: clock, zone, since: clock } };
  }
  const now = evenClock(cursor, clock);
  const { from, leaps } = unsettled(cursor, zone, now);
  const add = occurrencesBetween(schedule, from, now).map((occurrence) =>
    toNudge(occurrence, schedule, done, now),
  );
  const remove = new Set(nudges.filter((nudge) => isTakenBack(nudge, cursor, now)).map(({ id }) => id));
  const kept = nudges.filter(({ id }) => !remove.has(id));
  const isDone = (nudge: Nudge) => done?.has(nudge.id) === true || isDealtWith(nudge, schedule);
  const change = kept.flatMap((nudge) => restated(nudge, [...kept, ...add], isDone, now) ?? []);
  return { add, change, remove: [...remove], cursor: { at: now, zone, since: cursor.since, leaps } };
}

/**
 * Whether a row belongs to a future that did not come. When the clock was not ahead but is itself
 * set back, that future may well come: then a row stays that could not be written again just as it
 * was, because it is too old, was put off, was shown or has notified.
 */
function isTakenBack(nudge: Nudge, cursor: Cursor, now: number): boolean {
  if (now >= cursor.at || nudge.due <= now || isAnswered(nudge)) return false;
  const isPlain = [nudge.postponedUntil, nudge.notifiedAt, nudge.shown].every((mark) => mark === undefined);
  return isBackFromAhead(cursor, now) || (isPlain && nudge.due > cursor.at - CATCH_UP_MS);
}

/** The row as it has to stand at `now`, or undefined when it stands so already. */
function restated(
  nudge: Nudge,
  all: readonly Nudge[],
  isDone: (nudge: Nudge) => boolean,
  now: number,
): Nudge | undefined {
  if (nudge.state === "waiting" && isDone(nudge)) {
    return { ...nudge, state: "acted", updatedAt: now };
  }
  const closesAt = Math.min(nudge.closesAt, nextOpening(nudge, all, now));
  if (nudge.state === "waiting" && closesAt <= now) {
    return { ...nudge, closesAt, state: "expired", updatedAt: now };
  }
  // It was closed by a clock that stood wrong; its window is still open.
  if (nudge.state === "expired" && nudge.due <= now && closesAt > now) {
    return { ...nudge, state: isDone(nudge) ? "acted" : "waiting", updatedAt: now };
  }
  return undefined;
}

/**
 * A window ends where that of the next period opens, also when that was moved closer after the first
 * had opened, or when a flight has brought the next day forward.
 */
function nextOpening(nudge: Nudge, all: readonly Nudge[], now: number): number {
  const later = all.filter(
    ({ kind, subject, period, due }) =>
      kind === nudge.kind && subject === nudge.subject && period > nudge.period && due <= now,
  );
  return Math.min(...later.map(({ due }) => Math.max(due, nudge.due)));
}

/** Kinds whose day can go before anybody answered. */
const ENDS_WITH_ITS_DAY: ReadonlySet<string> = new Set<DatedOccasion["kind"]>([
  "checkpoint",
  "contract-review",
  "look-back",
  "backup",
]);

/**
 * A checkpoint that was reached or moved, a review whose day changed, a shift that was given up, a copy
 * that was saved: nothing is left to ask.
 */
function isDealtWith({ kind, period, subject }: Nudge, { dated }: PlacedSchedule): boolean {
  return (
    ENDS_WITH_ITS_DAY.has(kind) &&
    dated !== undefined &&
    !dated.some((one) => one.kind === kind && periodOf(one) === period && one.subject === subject)
  );
}

function toNudge(
  occurrence: Occurrence,
  schedule: PlacedSchedule,
  done: ReadonlySet<string> | undefined,
  now: number,
): Nudge {
  const id = nudgeId(occurrence);
  const isOver = occurrence.closesAt <= now;
  const state = isPausedAt(occurrence.due, schedule)
    ? "paused"
    : done?.has(id)
      ? "acted"
      : isOver
        ? "expired"
        : "waiting";
  return { id, ...occurrence, state, createdAt: now, updatedAt: now };
}
