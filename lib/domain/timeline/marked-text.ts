import { fold } from "../text/fold.ts";

/** A part of a text, and whether it is what was looked for. */
export interface MarkedPart {
  text: string;
  isSought: boolean;
}

/** What a person sees as letters, with the place at which each begins when the text is folded. */
function lettersOf(text: string): { letters: string[]; begins: number[]; folded: string } {
  const letters: string[] = [];
  const begins: number[] = [];
  let folded = "";
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) {
    letters.push(segment);
    begins.push(folded.length);
    folded += fold(segment);
  }
  return { letters, begins, folded };
}

/** All places of a folded text that a sought word covers. */
function placesIn(folded: string, sought: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (const word of sought) {
    for (let from = folded.indexOf(word); from !== -1; from = folded.indexOf(word, from + 1)) {
      for (let place = from; place < from + word.length; place += 1) places.add(place);
    }
  }
  return places;
}

/** A text cut where the sought words (folded) begin and end. Joined, the parts are the text again. */
export function markedParts(text: string, sought: readonly string[]): MarkedPart[] {
  if (sought.length === 0 || text === "") return [{ text, isSought: false }];
  const { letters, begins, folded } = lettersOf(text);
  const places = placesIn(folded, sought);
  const parts: MarkedPart[] = [];
  for (const [index, letter] of letters.entries()) {
    const isSought = isCovered(places, begins[index] ?? 0, begins[index + 1] ?? folded.length);
    const last = parts.at(-1);
    if (last?.isSought === isSought) last.text += letter;
    else parts.push({ text: letter, isSought });
  }
  return parts;
}

function isCovered(places: ReadonlySet<number>, from: number, until: number): boolean {
  for (let place = from; place < until; place += 1) if (places.has(place)) return true;
  return false;
}
