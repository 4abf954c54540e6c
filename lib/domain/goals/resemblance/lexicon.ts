import type { Language } from "./language.ts";
import { ADVANCING } from "./meanings/advancing.ts";
import { ARTS } from "./meanings/arts.ts";
import { ATTENTION } from "./meanings/attention.ts";
import { BODY } from "./meanings/body.ts";
import { CAREER } from "./meanings/career.ts";
import { CONTACTS } from "./meanings/contacts.ts";
import { GIVING } from "./meanings/giving.ts";
import { HOME } from "./meanings/home.ts";
import { HOUSE } from "./meanings/house.ts";
import { INNER_LIFE } from "./meanings/inner-life.ts";
import { JOB } from "./meanings/job.ts";
import { KITCHEN } from "./meanings/kitchen.ts";
import { LANGUAGES } from "./meanings/languages.ts";
import { LEADING } from "./meanings/leading.ts";
import { LEISURE } from "./meanings/leisure.ts";
import { LIVING } from "./meanings/living.ts";
import { LOOKING_AHEAD } from "./meanings/looking-ahead.ts";
import type { Meaning } from "./meanings/meaning.ts";
import { METHODS } from "./meanings/methods.ts";
import { MONEY } from "./meanings/money.ts";
import { OUTLOOK } from "./meanings/outlook.ts";
import { PASTIMES } from "./meanings/pastimes.ts";
import { PEOPLE } from "./meanings/people.ts";
import { PRODUCING } from "./meanings/producing.ts";
import { PUBLISHING } from "./meanings/publishing.ts";
import { RELATING } from "./meanings/relating.ts";
import { SELF_REGARD } from "./meanings/self-regard.ts";
import { SETTING } from "./meanings/setting.ts";
import { SPEAKING } from "./meanings/speaking.ts";
import { SPORTS } from "./meanings/sports.ts";
import { STUDY } from "./meanings/study.ts";
import { TEAM } from "./meanings/team.ts";
import { TIMES } from "./meanings/times.ts";
import { TRADE } from "./meanings/trade.ts";
import { WELLNESS } from "./meanings/wellness.ts";
import { WORKLOAD } from "./meanings/workload.ts";
import { type Pattern, patternOf, stemOf } from "./pattern.ts";
import { tokensOf } from "./tokens.ts";
import { FAINT, FULL, HALF } from "./weights.ts";
import { FRAME_WORDS } from "./words/frame-words.ts";
import { FUNCTION_WORDS } from "./words/function-words.ts";
import { GOAL_WORDS } from "./words/goal-words.ts";
import { MANY_SENSES } from "./words/many-senses.ts";

/** A word or a phrase with all that it may speak of. */
export interface Entry {
  pattern: Pattern;
  /** As it is written, word by word, in every way that came to the same pattern. */
  written: Set<string>;
  meanings: Set<string>;
  weight: number;
}

/** All that is known of one language. */
export interface Lexicon {
  /** Single words by what they must be. */
  words: ReadonlyMap<string, Entry>;
  /** Phrases by their first word, the longest first. */
  phrases: ReadonlyMap<string, readonly Entry[]>;
  functionWords: ReadonlySet<string>;
  goalWords: ReadonlySet<string>;
  /** Words, and their stems, that goals share which have nothing else in common. */
  frameWords: ReadonlySet<string>;
  /** The stems of words that alone are a weak sign. */
  manySenses: ReadonlySet<string>;
}

/** The first list that has an entry weighs it: what is set in a time or a place says little elsewhere too. */
const LISTS: readonly (readonly [number, readonly Meaning[]])[] = [
  [HALF, SETTING],
  [FAINT, TIMES],
  ...[
    ADVANCING,
    ARTS,
    ATTENTION,
    BODY,
    CAREER,
    CONTACTS,
    GIVING,
    HOME,
    HOUSE,
    INNER_LIFE,
    JOB,
    KITCHEN,
    LANGUAGES,
    LEADING,
    LEISURE,
    LIVING,
    LOOKING_AHEAD,
    METHODS,
    MONEY,
    OUTLOOK,
    PASTIMES,
    PEOPLE,
    PRODUCING,
    PUBLISHING,
    RELATING,
    SELF_REGARD,
    SPEAKING,
    SPORTS,
    STUDY,
    TEAM,
    TRADE,
    WELLNESS,
    WORKLOAD,
  ].map((meanings) => [FULL, meanings] as const),
];

/** All meanings there are, of every list. */
export const MEANINGS: readonly Meaning[] = LISTS.flatMap(([, meanings]) => meanings);

const compiled = new Map<Language, Lexicon>();

/** The lexicon of a language, made when it is first asked for. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  return known;
}

function compile(language: Language): Lexicon {
  const entries = [...entriesOf(language).values()];
  const ofOneWord = entries.filter(({ pattern }) => pattern.length === 1);
  const ofMore = entries.filter(({ pattern }) => pattern.length > 1);
  ofMore.sort((a, b) => b.pattern.length - a.pattern.length);
  const phrases = new Map<string, Entry[]>();
  for (const entry of ofMore) {
    const first = entry.pattern[0] ?? "";
    const alike = phrases.get(first);
    if (alike === undefined) phrases.set(first, [entry]);
    else alike.push(entry);
  }
  return {
    words: new Map(ofOneWord.map((entry) => [entry.pattern[0] ?? "", entry])),
    phrases,
    functionWords: new Set(tokensOf(FUNCTION_WORDS[language])),
    goalWords: new Set(tokensOf(GOAL_WORDS[language])),
    frameWords: new Set(tokensOf(FRAME_WORDS[language]).flatMap((token) => [token, stemOf(token, language)])),
    manySenses: new Set(tokensOf(MANY_SENSES[language]).map((token) => stemOf(token, language))),
  };
}

function entriesOf(language: Language): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [weight, meanings] of LISTS) {
    for (const meaning of meanings) {
      for (const text of (meaning[language] ?? "").split(",")) {
        const pattern = patternOf(text, language);
        if (pattern.length === 0) continue;
        const key = pattern.join(" ");
        const entry = entries.get(key) ?? { pattern, written: new Set(), meanings: new Set(), weight };
        for (const token of tokensOf(text)) entry.written.add(token);
        entry.meanings.add(meaning.about);
        entries.set(key, entry);
      }
    }
  }
  return entries;
}
