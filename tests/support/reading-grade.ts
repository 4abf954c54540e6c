/** Vowels that stand together sound as one syllable; a silent e at the end as none. */
function syllablesOf(word: string): number {
  const spoken = word.replace(/(?<=[^aeiouyl])e(s|d)?$/u, "");
  return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 0);
}

/** The Flesch–Kincaid grade of English texts taken together: about the school year that reads them with ease. */
export function readingGrade(texts: readonly string[]): number {
  const all = texts.join(" ").toLowerCase();
  const words = all.match(/[\p{L}’']+/gu) ?? [];
  const sentences = all.match(/[.?!]+(?=\s|$)/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (syllables / words.length) - 15.59;
}
