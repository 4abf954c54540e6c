/** An intention, or the day that a distant goal puts in the shade: nobody is blamed. */
const HARMLESS = /\bcannot be failed\b|\bmakes today look like a failure\b/gu;
const BLAME =
  /\b(streaks?|fail(ed|s|ures?|ing)?|broke|broken|missed|disappoint\w*|back on track|gives? up|lazy|guilt\w*)\b|\bagain\s?\?*!/iu;
const RANK =
  /\bdays? in a row\b|\bdays since\b|\bscores?\b|\brank(s|ed|ing)?\b|\b(better|more|less|faster|further|earlier) than (him|her|them|others?|most|many|any(one|body)|every(one|body)|the (rest|others|average))\b|\baverage (user|person)\b|\bon average\b|\bmost (people|users)\b|\bother users\b|\bahead of (others|most|every\w+)\b|\bcompared (to|with)\b/iu;
const COUNT =
  /\b(\d+|two|three|four|five|six|seven|eight|nine|ten)( \w+)? (moments?|times?|days?|weeks?|practices?|plans?)\b/iu;
const PRAISE =
  /\b(well done|good job|(good|great|nice) work|congratulations|bravo|proud|impressive|amazing|awesome|excellent|keep it up|keep going)\b/iu;

/** What a text may not do, each with the test that finds it. */
const RULES = {
  shouts: (text) => text.includes("!"),
  /** A reader told so would feel judged, whoever is meant (R8, R10). */
  blames: (text) => BLAME.test(text.replace(HARMLESS, "")),
  /** No days in a row, no points, and nobody beside anybody (R9). */
  ranks: (text) => RANK.test(text),
  "praises a count": (text) => COUNT.test(text) && PRAISE.test(text),
  "counts unease as gain": (text) =>
    /\b(more|greater) (unease|discomfort)\b.*\b(better|more|further)\b/iu.test(text),
  /** A prompt asks; it neither orders nor belittles. */
  orders: (text) => /\b(must|should|ought to|need(s|ed)? to)\b/iu.test(text),
  presses: (text) => /\b(have to|only|at least|overdue|hurry|remember to|do ?n[o’]t forget)\b/iu.test(text),
  /** A slip has nothing to defend itself against (R8). */
  interrogates: (text) => /\bwhy (did|do|have)(n’t)? you\b/iu.test(text),
  "knows no measure": (text) => /\b(always|never)\b/iu.test(text),
  /** Slip, unease, question and goal are the words for these. */
  "leaves the vocabulary": (text) =>
    /\b(relapses?|discomfort|reminders?|objectives?|resolutions?|KPIs?)\b/iu.test(text),
  "is too long": (text) => text.length > 140,
  "asks too much": (text) => text.split("?").length - 1 > 2,
} satisfies Record<string, (text: string) => boolean>;

export type CopyRule = keyof typeof RULES;

/** For every text, buttons and settings among them. */
export const ANYWHERE = ["shouts", "blames", "ranks", "praises a count", "counts unease as gain"] as const;
/** For what a question is for, which explains more than it asks. */
export const REASON = [...ANYWHERE, "orders"] as const;
/** For what the product says by itself. */
export const RAISED = [...ANYWHERE, "orders", "presses"] as const;
/** For a question, a nudge, or words that are offered to be taken as one's own. */
export const PROMPT = [
  ...RAISED,
  "interrogates",
  "knows no measure",
  "leaves the vocabulary",
  "is too long",
  "asks too much",
] as const;

/** Which of the rules a text breaks. */
export function breachesOf(text: string, rules: readonly CopyRule[]): CopyRule[] {
  return rules.filter((rule) => RULES[rule](text));
}
