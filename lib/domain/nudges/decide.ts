import type { DayKey } from "../time/day-key.ts";
import { asksOnce } from "./asks-once.ts";
import { type HoldRule, holdOf } from "./holds.ts";
import { isAskedFor, looksBack } from "./nudge-kind.ts";
import type { GrantRule, Nudge } from "./nudge.ts";
import { dayIn, isInFirstDays, type Situation } from "./situation.ts";

/** What is shown, and by which rule; or nothing, and for each that waits the rule that holds it. */
export type Decision =
  | { shows: Nudge; rule: GrantRule }
  | { shows: undefined; held: readonly { id: string; by: HoldRule }[] };

/** One that was put off comes anew when that time is over. */
function cameAt({ due, postponedUntil }: Nudge): number {
  return postponedUntil ?? due;
}

/**
 * What goes first, the least number first: a weekly that was never shown, since nothing may stand in
 * front of it through its whole window; another look back that was never shown, which comes seldom; then
 * what was not seen today, or was put off; then the rest.
 */
function rankOf({ kind, shown, exposedOn = [], postponedUntil }: Nudge, today: DayKey): number {
  if (looksBack(kind) && shown === undefined) return kind === "weekly" ? 0 : 1;
  return postponedUntil === undefined && exposedOn.includes(today) ? 3 : 2;
}

/**
 * Which nudge is shown at a moment on a surface, of those that nothing holds: one, so that a long
 * absence ends in one card and not in a burst, and of equals the newest. Nothing at all is the usual
 * answer. `among` narrows what is thought of; the rest of the ledger still counts.
 */
export function decide(situation: Situation, among: (nudge: Nudge) => boolean = () => true): Decision {
  const waiting = situation.ledger.filter((nudge) => nudge.state === "waiting" && among(nudge));
  const judged = waiting.map((nudge) => ({ nudge, by: holdOf(nudge, situation) }));
  const today = dayIn(situation, situation.now);
  const [first] = judged
    .flatMap(({ nudge, by }) => (by === undefined ? [nudge] : []))
    .toSorted(
      (a, b) => rankOf(a, today) - rankOf(b, today) || cameAt(b) - cameAt(a) || (a.id < b.id ? -1 : 1),
    );
  if (first !== undefined) return { shows: first, rule: grantOf(first, situation) };
  return {
    shows: undefined,
    held: judged.flatMap(({ nudge, by }) => (by === undefined ? [] : [{ id: nudge.id, by }])),
  };
}

/** The rule by which a nudge that nothing holds is shown. What it was first shown by stays its reason. */
export function grantOf(nudge: Nudge, situation: Situation): GrantRule {
  if (nudge.permit !== undefined && nudge.shown !== undefined) return nudge.shown.rule;
  if (situation.surface === "popup") return "opened";
  if (asksOnce(nudge, situation.ledger)) return "ask-once";
  if (nudge.kind === "weekly") return "weekly";
  if (isAskedFor(nudge.kind)) return "asked-for";
  if (nudge.postponedUntil !== undefined) return "postponed";
  return isInFirstDays(situation) ? "first-days" : "due";
}
