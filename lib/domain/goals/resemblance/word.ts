import type { Language } from "./language.ts";
import { type Entry, type Lexicon, lexiconOf } from "./lexicon.ts";
import { isNearSpelling } from "./near-spelling.ts";
import { type Form, stemOf } from "./pattern.ts";
import { NO_MEANING, type Sign } from "./sign.ts";
import { FAINT, FULL, HALF } from "./weights.ts";

/** A word as one language has it. */
export interface Word extends Form {
  /** What it says by itself; undefined for a word that only joins others. */
  sign: Sign | undefined;
  /** Whether a list has it. */
  listed: boolean;
  /** Whether it may tell two goals apart. */
  telling: boolean;
  /** The phrases that may begin with it. */
  phrases: readonly Entry[];
}

/** A slip is looked for only in words so long that it seldom makes another word. */
const SLIP_FROM = 8;
/** The shortest beginning of a word that an entry asks for. */
const BEGINNING_FROM = 2;

/** Goals share most of their words, so that each is looked up once. */
const met = new Map<Language, Map<string, Word>>();

/** What `language` makes of a token in Latin letters. */
export function wordOf(token: string, language: Language): Word {
  const words = met.get(language) ?? new Map<string, Word>();
  met.set(language, words);
  const word = words.get(token) ?? lookUp(token, language);
  words.set(token, word);
  return word;
}

function lookUp(token: string, language: Language): Word {
  const lexicon = lexiconOf(language);
  const form = { token, stem: stemOf(token, language) };
  const keys = keysOf(form);
  const phrases = keys.flatMap((key) => lexicon.phrases.get(key) ?? []);
  if (lexicon.functionWords.has(token)) {
    return { ...form, sign: undefined, listed: true, telling: false, phrases };
  }
  const sign = listedSign(form, keys, lexicon);
  const telling = !lexicon.goalWords.has(token);
  return { ...form, sign: sign ?? strangeSign(form, lexicon), listed: sign !== undefined, telling, phrases };
}

/** What a word says that stands in a list; undefined for one that does not. */
function listedSign({ token, stem }: Form, keys: readonly string[], lexicon: Lexicon): Sign | undefined {
  const isGoalWord = lexicon.goalWords.has(token);
  const entries = keys
    .flatMap((key) => lexicon.words.get(key) ?? [])
    // “Meetings” have a meaning, “meet” has none, though both have one stem.
    .filter(({ written }) => !isGoalWord || written.has(token));
  if (entries.length === 0) {
    if (!isGoalWord) return undefined;
    return { key: stem, stems: [], weight: FAINT, meanings: NO_MEANING, known: true, frame: true };
  }
  const most = isGoalWord || lexicon.manySenses.has(stem) ? HALF : FULL;
  const weight = Math.min(most, ...entries.map((entry) => entry.weight));
  const meanings = new Set(entries.flatMap((entry) => [...entry.meanings]));
  return {
    key: stem,
    stems: [stem],
    weight,
    meanings,
    known: true,
    frame: weight === FAINT || lexicon.frameWords.has(token) || lexicon.frameWords.has(stem),
  };
}

/** What a word says that stands in no list: a figure, a slip of the pen, a name. */
function strangeSign({ token, stem }: Form, lexicon: Lexicon): Sign {
  if (/^\p{N}+$/u.test(token) || token.length === 1) {
    return { key: token, stems: [], weight: FAINT, meanings: NO_MEANING, known: true, frame: true };
  }
  const meant = stem.length < SLIP_FROM ? undefined : nearWord(stem, lexicon);
  if (meant !== undefined) {
    const [key, { meanings, weight }] = meant;
    return { key, stems: [key], weight, meanings, known: true, frame: weight === FAINT };
  }
  const weight = lexicon.manySenses.has(stem) ? HALF : FULL;
  const frame = lexicon.frameWords.has(token) || lexicon.frameWords.has(stem);
  return { key: stem, stems: [stem], weight, meanings: NO_MEANING, known: false, frame };
}

function nearWord(stem: string, lexicon: Lexicon): [string, Entry] | undefined {
  for (const [word, entry] of lexicon.words) {
    if (word[0] === stem[0] && !word.endsWith("*") && isNearSpelling(word, stem)) return [word, entry];
  }
  return undefined;
}

/** Under what a word may be found: its stem, itself, and each of its beginnings. */
function keysOf({ token, stem }: Form): string[] {
  const keys = stem === token ? [token] : [stem, token];
  for (let length = BEGINNING_FROM; length <= token.length; length += 1) {
    keys.push(`${token.slice(0, length)}*`);
  }
  return keys;
}
