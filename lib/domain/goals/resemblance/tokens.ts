/** Accents, and the points and vowel signs that Hebrew and Arabic are written with or without. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/gu;

/** A run of letters and figures. An apostrophe parts words, so that “l’équipe” ends in “equipe”. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * The words of a text as they are compared, without case and accents, in the order they stand. Nothing
 * in it depends on the language of the machine.
 */
export function tokensOf(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("œ", "oe")
    .normalize("NFD")
    .replaceAll(ACCENTS, "")
    .normalize("NFC");
  return plain.match(WORD) ?? [];
}

/** Whether a token is written in Latin letters or is a figure. */
export function isLatin(token: string): boolean {
  return /^[\p{Script=Latin}\p{N}]+$/u.test(token);
}
