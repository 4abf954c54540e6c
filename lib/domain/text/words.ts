import { fold } from "./fold.ts";

/** The words of a text in any script, folded. */
export function wordsOf(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: "word" }).segment(fold(text));
  return Array.from(segments)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** The share of the words of two texts that both have, 0 … 1; 0 when one has none. */
export function wordOverlap(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const all = a.union(b).size;
  return all === 0 ? 0 : a.intersection(b).size / all;
}
