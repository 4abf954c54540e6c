/** The innermost text that the pseudo-locale marked. One may stand in another, as a name in a sentence. */
const MARKED = /\[[^[\]]*\]/gu;

/**
 * What of a text in the pseudo build comes from nowhere: neither from the catalogue, whose texts
 * stand in square brackets there, nor from `known`, nor from Intl. As that build is in Arabic by
 * its language, what Intl writes has Arabic letters or none, and nothing else has them.
 *
 * @param known texts that are shown as they are kept, such as the person's own
 * @returns "" when all of it has a source
 */
export function unmarkedPart(text: string, known: readonly string[]): string {
  let rest = text;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(MARKED, " ");
  }
  // The longest first, as one may be the beginning of another.
  for (const words of known.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(words, " ");
  const foreign = rest.replaceAll(/\p{Script=Arabic}/gu, "");
  return /\p{L}/u.test(foreign) ? rest.trim() : "";
}
