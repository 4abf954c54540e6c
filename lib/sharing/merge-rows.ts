import { isAnswered, type Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { canonicalText } from "./canonical-text.ts";

/** Above 0 when the first of two wordings of a row wins, below when the second does, 0 when they are alike. */
export type Precedence<R> = (a: R, b: R) => number;

/** The last change wins. At one instant the content decides, so that both machines choose alike. */
export function byChange<R extends { updatedAt: number }>(a: R, b: R): number {
  return a.updatedAt - b.updatedAt || byContent(a, b);
}

/** What the person answered stands; else a final state stands over waiting; else the last change. */
export function byLedgerState(a: Nudge, b: Nudge): number {
  return finality(a) - finality(b) || byChange(a, b);
}

function finality(nudge: Nudge): number {
  return isAnswered(nudge) ? 2 : nudge.state === "waiting" ? 0 : 1;
}

/**
 * The last change wins, but the defaults that a fresh install writes down by itself are no change:
 * else they would win over everything the person chose before.
 */
export function byPersonsChoice(a: Settings, b: Settings): number {
  return Number(isChanged(a)) - Number(isChanged(b)) || byChange(a, b);
}

function isChanged({ createdAt, updatedAt }: Settings): boolean {
  return updatedAt > createdAt;
}

function byContent(a: unknown, b: unknown): number {
  // Quick, and true of nearly all rows when a copy meets what it was made of.
  if (JSON.stringify(a) === JSON.stringify(b)) return 0;
  const [first, second] = [canonicalText(a), canonicalText(b)];
  return first === second ? 0 : first > second ? 1 : -1;
}

/**
 * All rows of two tables by id, in order of id. Where both have one that differs, the winner is
 * taken and `onLoss` told.
 */
export function mergeRows<R extends { id: string }>(
  mine: readonly R[],
  theirs: readonly R[],
  precedence: Precedence<R>,
  onLoss: (loser: R, winner: R) => void = () => {},
): R[] {
  const rows = new Map(mine.map((row) => [row.id, row]));
  for (const other of theirs) {
    const own = rows.get(other.id);
    const order = own === undefined ? -1 : precedence(own, other);
    if (order < 0) rows.set(other.id, other);
    if (own !== undefined && order !== 0) onLoss(order < 0 ? own : other, order < 0 ? other : own);
  }
  return [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
