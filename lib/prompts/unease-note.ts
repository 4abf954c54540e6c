import { type Unease, UNEASY_FROM } from "@/lib/domain/moments/moment.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import type { BankQuestion } from "./bank/question.ts";
import { UNEASE_NOTES } from "./bank/unease-notes.ts";
import { nextInTurn } from "./in-turn.ts";
import type { LastSaid } from "./last-said.ts";

/** Here something is always said. */
const HARD_TO_BEAR = 4;

/**
 * What is said on `day` once unease was named, or undefined: below “uneasy” nothing is, and above it once
 * a day is enough. Where it is hard to bear, or was high of late, only what speaks of less, of rest and of
 * company (R17).
 */
export function uneaseNote(
  unease: Unease,
  isHigh: boolean,
  day: DayKey,
  last: LastSaid | undefined,
): BankQuestion | undefined {
  if (unease < UNEASY_FROM || (unease < HARD_TO_BEAR && last?.day === day)) return undefined;
  const isTooMuch = isHigh || unease === HARD_TO_BEAR;
  return nextInTurn(
    UNEASE_NOTES.filter(({ asGrowth }) => !(isTooMuch && asGrowth)),
    last?.id,
    "unease",
  );
}
