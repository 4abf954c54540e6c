import type { ShiftWord } from "./shift-question.ts";
import { type GoalWords, SHIFT_WORDS } from "./words.ts";

/** What a pattern says for each word of a shift (W5); one's own says nothing. */
export type PatternTexts = Readonly<Partial<Record<ShiftWord, string>>>;

/**
 * The words of a goal once a pattern was chosen (W5). It fills those that are empty or still read as
 * one of `known`, the texts of every pattern there is; what the person wrote or changed stays. Where
 * the pattern says nothing, another pattern's untouched text goes.
 */
export function fillPattern(
  words: GoalWords,
  chosen: PatternTexts,
  known: readonly PatternTexts[],
): GoalWords {
  const filled: GoalWords = { ...words };
  for (const word of SHIFT_WORDS) {
    const text = words[word]?.trim() ?? "";
    const isUntouched = text === "" || known.some((texts) => texts[word] === text);
    if (!isUntouched) continue;
    const next = chosen[word];
    if (next === undefined) delete filled[word];
    else filled[word] = next;
  }
  return filled;
}
