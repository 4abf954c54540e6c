import { tidyLine } from "@/lib/domain/text/graphemes.ts";

/** As much of an answer as another question can take up and still be read as a question. */
const MOST = 120;

/**
 * An answer as it is taken up in the next question: on one line without its full stop, and ended after
 * a word when it is long.
 */
export function shortened(text: string): string {
  // Dots that trail off stay.
  const line = tidyLine(text).replace(/(?<!\.)\.$/u, "");
  const letters = Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
  if (letters.length <= MOST) return line;
  const begun = letters.slice(0, MOST).join("");
  const lastSpace = begun.lastIndexOf(" ");
  return `${lastSpace > MOST / 2 ? begun.slice(0, lastSpace) : begun}…`;
}
