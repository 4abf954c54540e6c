import { stemmer } from "stemmer";

import type { Language } from "./language.ts";
import { tokensOf } from "./tokens.ts";

/** A word of a goal, as written and without its English ending. */
export interface Form {
  token: string;
  stem: string;
}

/** What each word of a phrase must be: a stem, the beginning of a word before `*`, or a gap. */
export type Pattern = readonly string[];

const GAP = "…";
/** Words of the person's own that a gap may hold. */
const GAP_MAX = 3;

/** Only English is stemmed; the entries of other languages say themselves how much of a word counts. */
export function stemOf(token: string, language: Language): string {
  return language === "en" ? stemmer(token) : token;
}

/** An entry of the thesaurus as a pattern; empty when it holds no word. */
export function patternOf(entry: string, language: Language): Pattern {
  return entry.split(/\s+/u).flatMap((word) => {
    if (word === GAP) return [GAP];
    const tokens = tokensOf(word);
    if (!word.endsWith("*")) return tokens.map((token) => stemOf(token, language));
    return tokens.map((token, index) => (index === tokens.length - 1 ? `${token}*` : token));
  });
}

/** The places of the words that `pattern` takes up when it begins at `start`; undefined if it does not fit. */
export function placesOf(pattern: Pattern, forms: readonly Form[], start: number): number[] | undefined {
  const [, second] = pattern;
  // Most phrases fail here, and there are thousands to try.
  if (second !== undefined && second !== GAP && !fits(second, forms[start + 1])) return undefined;
  const places: number[] = [];
  let next = start;
  let slack = 0;
  for (const part of pattern) {
    if (part === GAP) {
      next += 1;
      slack = GAP_MAX - 1;
      continue;
    }
    const last = next + slack;
    while (next < last && !fits(part, forms[next])) next += 1;
    if (!fits(part, forms[next])) return undefined;
    places.push(next);
    next += 1;
    slack = 0;
  }
  return places;
}

function fits(part: string, form: Form | undefined): boolean {
  if (form === undefined) return false;
  if (part.endsWith("*")) return form.token.startsWith(part.slice(0, -1));
  return part === form.stem || part === form.token;
}
