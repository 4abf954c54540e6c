import { type Language, LANGUAGES } from "./language.ts";
import { isLatin, tokensOf } from "./tokens.ts";
import { HALF } from "./weights.ts";
import { NO_MEANING, type Sign } from "./sign.ts";
import { signsOfWords } from "./signs.ts";

/** A goal, read for what it is about. */
export interface Reading {
  /** Its letters and figures without case, accents and punctuation. */
  plain: string;
  language: Language;
  signs: readonly Sign[];
}

/** Reads a goal in the language that explains most of its words, English when in doubt. */
export function readGoal(text: string): Reading {
  const tokens = tokensOf(text);
  const latin = tokens.filter(isLatin);
  let best = readAs(latin, LANGUAGES[0]);
  for (const language of LANGUAGES.slice(1)) {
    if (best.explained === latin.length) break;
    const read = readAs(latin, language);
    if (read.explained > best.explained) best = read;
  }
  const signs = [...best.signs, ...tokens.filter((token) => !isLatin(token)).flatMap(pairsOfLetters)];
  return {
    plain: tokens.length === 0 ? text.trim() : tokens.join(" "),
    language: best.language,
    signs: [...new Map(signs.map((sign) => [sign.key, sign] as const)).values()],
  };
}

function readAs(tokens: readonly string[], language: Language) {
  return { language, ...signsOfWords(tokens, language) };
}

/** Scripts without spaces between words, or with many endings, are compared by letters side by side. */
function pairsOfLetters(token: string): Sign[] {
  const letters = [...token];
  const pairs =
    letters.length === 1 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  return pairs.map((key) => ({
    key,
    stems: [],
    weight: HALF,
    meanings: NO_MEANING,
    known: true,
    frame: false,
  }));
}
