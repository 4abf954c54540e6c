import { markedParts } from "./marked-text.ts";

/** A text up to this length (UTF-16 units) is shown whole. */
export const EXCERPT_FROM = 420;
const LENGTH = 320;
const BEFORE = 90;

export interface Excerpt {
  text: string;
  /** Whether anything was left out before it, and after it. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** The beginning of a long text, or what stands around the first word that was looked for. */
export function excerptOf(text: string, sought: readonly string[]): Excerpt {
  if (text.length <= EXCERPT_FROM) return { text, isCutBefore: false, isCutAfter: false };
  const found = firstPlace(text, sought);
  const from = found <= BEFORE ? 0 : wordAfter(text, found - BEFORE, found);
  const until = Math.max(wordBefore(text, from + LENGTH), found + 1);
  return { text: text.slice(from, until).trim(), isCutBefore: from > 0, isCutAfter: until < text.length };
}

/** A text, or of a longer one the beginning: `most` UTF-16 units, cut where a word ends. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, wordBefore(text, most)).trim()}…`;
}

function firstPlace(text: string, sought: readonly string[]): number {
  const [first, second] = markedParts(text, sought);
  if (first === undefined || first.isSought || second === undefined) return 0;
  return first.text.length;
}

/** Where a word begins, from `place` on and at the latest at `latest`. */
function wordAfter(text: string, place: number, latest: number): number {
  const space = text.slice(place, latest).search(/\s/u);
  return space === -1 ? letterStart(text, place) : place + space + 1;
}

/** Where a word ends, at the latest at `place`; text without spaces is cut between two letters. */
function wordBefore(text: string, place: number): number {
  const before = text.slice(0, place);
  const space = before.search(/\s\S*$/u);
  return space > place - BEFORE ? space : letterStart(text, place);
}

/** The beginning of the letter that holds `place`. */
function letterStart(text: string, place: number): number {
  return (
    new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text).containing(place)?.index ?? place
  );
}
