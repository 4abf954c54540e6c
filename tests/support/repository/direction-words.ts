import type { SourceFile } from "./source-files.ts";

/** What may say that ratings moved, and in which words (R21). */
const MAY_SAY = new Set(["lib/domain/ratings/describe-change.ts", "lib/messages/en/change.ts"]);
/** Words by which people’s goals and reasons are understood, in many languages. None of them is shown. */
const WORDS_OF_PEOPLE = ["lib/domain/goals/resemblance/", "lib/prompts/comparison-words.ts"];

/** Questions about anything in a working life; of ratings they know nothing. */
const QUESTIONS = "lib/prompts/";

const SIDES = /\b(higher|lower)\b/giu;
const MOVES =
  /improv(?!is)[a-z]*|worsen[a-z]*|\btrend[a-z]*|increas[a-z]*|decreas[a-z]*|\bslop(e|es|ing)\b|\bon the (up|rise|mend)\b/giu;
const RISES =
  /\b(is|are) (rising|falling)\b|\b(has|have) (risen|fallen)\b|\bis(Rising|Falling|Better|Worse)\b|\b(it|ratings?|values?|confidence|influence|unease) (goes|went|moved|(has|have) gone|(is|are) going) (up|down)\b/giu;
const THAN_THEN =
  /\b(better|worse|more|less|stronger|weaker|steadier|fewer) than (before|last|earlier|in the (first|last)|at the start|when you|three months|you (were|did|used|rated)|a (week|month|quarter|year)|usual)\b/giu;
const SIGNS = /[↑↓↗↘⬆⬇▲▼📈📉]/gu;
const OTHER_TEST = /ratings\/mann-kendall\.ts|\.\/mann-kendall\.ts/gu;

/**
 * Words for the way in which a person’s ratings have moved, outside the two files that may say so: on
 * thin data they are soon said and seldom true. Comments are free to speak of it.
 */
export function directionWords({ path, text }: SourceFile): string[] {
  if (MAY_SAY.has(path) || WORDS_OF_PEOPLE.some((place) => path.startsWith(place))) return [];
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");
  const ofRatings = path.startsWith(QUESTIONS) ? [] : [SIDES, MOVES];
  return [...ofRatings, RISES, THAN_THEN, SIGNS, OTHER_TEST]
    .flatMap((words) => code.match(words) ?? [])
    .map(
      (word) => `${path}: “${word}”; let describeChange say it, in the words of lib/messages/en/change.ts`,
    );
}
