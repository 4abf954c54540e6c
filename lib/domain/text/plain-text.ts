/** What a writing system may end a line with. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** Unseen marks that turn the direction of whatever follows; left open they would turn words of others. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;
const CONTROLS = /\p{Cc}/gu;

/**
 * A text as it leaves in a brief or comes in with a pack, the same on the page, on paper and in a file: its
 * lines without space at their ends, one blank line where there were several, and no unseen marks that
 * control anything.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .split(LINE_ENDS)
    .map((line) => line.replaceAll("\t", " ").replace(CONTROLS, "").replace(TURNING, "").trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/^\n+|\n+$/gu, "");
}

/** A text as one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/gu, " ");
}

/** Whether there is anything to read in a text: a letter, a digit, a sign. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
