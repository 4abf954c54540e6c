import type { Language } from "./language.ts";
import type { Entry } from "./lexicon.ts";
import { placesOf } from "./pattern.ts";
import type { Sign } from "./sign.ts";
import { FAINT } from "./weights.ts";
import { type Word, wordOf } from "./word.ts";

/** What words in Latin letters, read as `language`, speak of, and how many of them some list explains. */
export function signsOfWords(tokens: readonly string[], language: Language) {
  const words = tokens.map((token) => wordOf(token, language));
  const taken = new Set<number>();
  const signs: Sign[] = [];
  let explained = 0;
  for (const [start, word] of words.entries()) {
    const phrase = taken.has(start) ? undefined : longestPhrase(words, start, taken);
    if (phrase !== undefined) {
      for (const place of phrase.places) taken.add(place);
      signs.push(phrase.sign);
    }
    if (taken.has(start) || word.listed) explained += 1;
    if (!taken.has(start) && word.sign !== undefined) signs.push(word.sign);
  }
  return { signs, explained };
}

function longestPhrase(
  words: readonly Word[],
  start: number,
  taken: ReadonlySet<number>,
): { places: readonly number[]; sign: Sign } | undefined {
  let longest: { places: readonly number[]; entry: Entry } | undefined;
  for (const entry of words[start]?.phrases ?? []) {
    const places = placesOf(entry.pattern, words, start);
    if (places === undefined || places.some((place) => taken.has(place))) continue;
    if (places.length > (longest?.places.length ?? 0)) longest = { places, entry };
  }
  if (longest === undefined) return undefined;
  const { places, entry } = longest;
  const telling = places.flatMap((place) => words[place] ?? []).filter((word) => word.telling);
  const { meanings, weight } = entry;
  const frame =
    weight === FAINT || (telling.length === 1 && telling[0]?.sign?.frame === true && places.length === 2);
  const stems = telling.map(({ stem }) => stem);
  return {
    places,
    sign: { key: entry.pattern.join(" "), stems, weight, meanings, known: true, frame },
  };
}
