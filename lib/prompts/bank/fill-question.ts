import { graphemeCount, tidyLine } from "@/lib/domain/text/graphemes.ts";
import type { BankQuestion } from "./question.ts";

/**
 * What a question can take from the person’s own words: the sign of the old and of the new way, the
 * question of the new way, the outcome, what matters to them, and the name of a capability.
 */
export const PLACEHOLDERS = ["old", "new", "question", "outcome", "value", "capability"] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Longer words would bury the question that stands around them; in graphemes. */
export const WORDS_MAX = 80;

const PLACES = /\{([a-z]+)\}/gu;

/**
 * The words in which a question is asked. Each place in it takes the person’s words, as typed but
 * without a full stop at their end; when those of one place are missing or too long, the question is
 * asked in its neutral words. Only what the bank wrote is read for places, never what was filled in.
 */
export function fillQuestion(
  { text, textWithout }: Pick<BankQuestion, "text" | "textWithout">,
  words: Readonly<Partial<Record<Placeholder, string>>>,
): string {
  const fitting = new Map<string, string>();
  for (const placeholder of PLACEHOLDERS.filter((place) => text.includes(`{${place}}`))) {
    const own = tidyLine(words[placeholder] ?? "").replace(/(?<!\.)\.$/u, "");
    if (own !== "" && graphemeCount(own) <= WORDS_MAX) fitting.set(placeholder, own);
  }
  const isFilled = [...text.matchAll(PLACES)].every(([, place]) => fitting.has(place ?? ""));
  if (!isFilled) return textWithout ?? text;
  return text.replace(PLACES, (_, place: string) => isolated(fitting.get(place) ?? ""));
}

/** Apart from the direction of the text around it. */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
