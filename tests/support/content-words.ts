import { tokensOf } from "@/lib/domain/goals/resemblance/tokens.ts";
import { FUNCTION_WORDS } from "@/lib/domain/goals/resemblance/words/function-words.ts";

const HOLDING_TOGETHER = new Set(tokensOf(FUNCTION_WORDS.en));

/** The words of an English text that carry its meaning, each once. */
export function contentWords(text: string): Set<string> {
  const words = tokensOf(text.replaceAll(/['’]/gu, ""));
  return new Set(words.filter((word) => !HOLDING_TOGETHER.has(word)));
}

/** How much of the meaning of the shorter text stands in the other too, 0 … 1. */
export function sharedContent(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shorter = Math.min(one.size, other.size);
  return shorter === 0 ? 0 : one.intersection(other).size / shorter;
}
