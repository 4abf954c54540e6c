import { MOST_LINES, type NewTabLine } from "./settings.ts";

/** The lines as they are shown: each once, three at most, in the person's order. */
export function shownLines(lines: readonly NewTabLine[]): NewTabLine[] {
  return [...new Set(lines)].slice(0, MOST_LINES);
}

/** The lines with one more at the end, if there is room for it. */
export function withLine(lines: readonly NewTabLine[], line: NewTabLine): NewTabLine[] {
  return shownLines([...shownLines(lines), line]);
}

/** The lines without one of them. */
export function withoutLine(lines: readonly NewTabLine[], line: NewTabLine): NewTabLine[] {
  return shownLines(lines.filter((other) => other !== line));
}

/** The lines with one of them a place up (-1) or down (+1); as they are where there is no such place. */
export function withLineMoved(lines: readonly NewTabLine[], line: NewTabLine, by: -1 | 1): NewTabLine[] {
  const shown = shownLines(lines);
  const from = shown.indexOf(line);
  const other = shown[from + by];
  if (from === -1 || other === undefined) return shown;
  return shown.with(from, other).with(from + by, line);
}
