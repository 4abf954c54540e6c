import { type GoalWords, IDENTITY_WORDS, type IdentityWord } from "@/lib/domain/goals/words.ts";

export interface IdentityText {
  word: IdentityWord;
  text: string;
}

/**
 * The texts of the identity work that there are, in the order in which they were asked for. They stay out
 * of a contract unless they are asked for (R18); what was let go (W6) is not among them and never goes along.
 */
export function identityTexts(words: GoalWords): IdentityText[] {
  return IDENTITY_WORDS.map((word) => ({ word, text: words[word] ?? "" })).filter(
    ({ text }) => text.trim() !== "",
  );
}
