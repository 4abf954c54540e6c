import { fold } from "../text/fold.ts";

/** The words that a search looks for, folded; none when nothing is looked for. */
export function soughtWords(query: string): string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

/** Whether every word that is looked for stands somewhere in a folded text, also as part of a word. */
export function matches(folded: string, sought: readonly string[]): boolean {
  return sought.every((word) => folded.includes(word));
}
