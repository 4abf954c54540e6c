import { type GoalWord, type GoalWords, SHIFT_WORDS } from "./words.ts";

/** Whether a question has an answer, be it the person's or a pattern's. */
export function hasWords(words: GoalWords, word: GoalWord): boolean {
  return (words[word] ?? "").trim() !== "";
}

/**
 * How many of some questions that are asked one after another stand open: all up to the last one
 * that the person has answered, and the one after it. What a pattern fills in (W5) is no answer, so
 * that the line of values comes first even where the rest is written already (R15).
 */
export function openSteps(steps: readonly GoalWord[], words: GoalWords): number {
  const fillable: readonly GoalWord[] = SHIFT_WORDS;
  const answered = steps.findLastIndex((step) => !fillable.includes(step) && hasWords(words, step));
  return Math.min(answered + 2, steps.length);
}
