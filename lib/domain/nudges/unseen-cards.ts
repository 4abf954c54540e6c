import { comesOfItself } from "../schedule/comes-of-itself.ts";
import { isOn } from "../schedule/schedule.ts";
import { addDays } from "../time/day-key.ts";
import { TIMED_KINDS } from "./nudge-kind.ts";
import type { Nudge } from "./nudge.ts";
import { dayIn, type Situation } from "./situation.ts";

/** Two days of cards are looked for in the last three, so that a day off between them may pass. */
const LOOKED_BACK_DAYS = 3;
const UNSEEN_DAYS = 2;

/**
 * Whether the cards have gone unseen for two of the person's days: on each of them something waited
 * that comes at a time of theirs, and no page showed any card for three seconds. What stands today
 * is not counted either way, so that the answer is the same all day.
 */
export function haveCardsGoneUnseen(situation: Situation): boolean {
  const { ledger, now } = situation;
  const today = dayIn(situation, now);
  const first = addDays(today, -LOOKED_BACK_DAYS);
  const wasAnySeen = ledger.some(({ exposedOn = [] }) =>
    exposedOn.some((day) => day >= first && day < today),
  );
  if (wasAnySeen) return false;
  const days = ledger
    .filter((nudge) => wentUnseen(nudge, situation))
    .map(({ due }) => dayIn(situation, due))
    .filter((day) => day >= first && day < today);
  return new Set(days).size >= UNSEEN_DAYS;
}

/**
 * It could have been shown and was not. A row that was written only after its window had closed tells
 * of a browser that was not open, where a notification would have reached nobody either.
 */
function wentUnseen(nudge: Nudge, { schedule }: Situation): boolean {
  const { kind, state, notifiedAt, createdAt, closesAt } = nudge;
  return (
    TIMED_KINDS.some((timed) => timed === kind) &&
    isOn(kind, schedule) &&
    comesOfItself(kind, schedule) &&
    (state === "waiting" || state === "expired") &&
    notifiedAt === undefined &&
    createdAt < closesAt
  );
}
