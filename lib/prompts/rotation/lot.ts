/**
 * A number drawn from a text (FNV-1a), the same for the same text. By the id of a question and not by
 * its place in the bank, so that adding or removing one leaves the order of the others.
 */
export function lotOf(text: string): number {
  let lot = 0x811c9dc5;
  for (const character of text) {
    lot = Math.imul(lot ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return lot >>> 0;
}
