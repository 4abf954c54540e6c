import * as z from "zod/mini";

/** What a person counts as letters: an emoji or an accented letter is one. */
export function graphemeCount(text: string): number {
  let count = 0;
  for (const _ of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) count += 1;
  return count;
}

/** The longest line (intention, becoming line, practice), in graphemes. */
export const LINE_MAX = 300;

/**
 * One grapheme may hold many code points, so text from outside is also held to a plain length,
 * before anything is counted.
 */
const LINE_MAX_UNITS = LINE_MAX * 25;

/** The longest note or answer, in UTF-16 units; far beyond what a person types. */
export const NOTE_MAX = 20_000;

export function fitsNote(text: string): boolean {
  return text.length <= NOTE_MAX;
}

export function fitsLine(text: string): boolean {
  return text.length <= LINE_MAX_UNITS && (text.length <= LINE_MAX || graphemeCount(text) <= LINE_MAX);
}

/** A line as it is kept: one line, without space at its ends. */
export function tidyLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

export const lineSchema = z.string().check(z.minLength(1), z.refine(fitsLine, "longer than 300 characters"));
export const noteSchema = z.string().check(z.maxLength(NOTE_MAX));
