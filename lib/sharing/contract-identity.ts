import { GAP_WORDS, type GoalWords, SHIFT_WORDS } from "@/lib/domain/goals/words.ts";

/**
 * The identity work of a goal: what stays out of a contract unless it is asked for (R18). What was
 * written when something was let go (W6) is not among it and never goes along.
 */
export const IDENTITY_WORDS = [...SHIFT_WORDS, ...GAP_WORDS, "shiftValue", "protecting", "safeTest"] as const;
export type IdentityWord = (typeof IDENTITY_WORDS)[number];

export interface IdentityText {
  word: IdentityWord;
  text: string;
}

/** The texts of the identity work that there are, in the order in which they were asked for. */
export function identityTexts(words: GoalWords): IdentityText[] {
  return IDENTITY_WORDS.map((word) => ({ word, text: words[word] ?? "" })).filter(
    ({ text }) => text.trim() !== "",
  );
}
