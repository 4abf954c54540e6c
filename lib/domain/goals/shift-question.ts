import { GAP_WORDS, SHIFT_WORDS } from "./words.ts";

/** Everything that an identity shift asks, each answered in one's own words (W4–W6, W8, R15, R16). */
export const SHIFT_QUESTIONS = [
  ...GAP_WORDS,
  ...SHIFT_WORDS,
  "shiftValue",
  "protecting",
  "safeTest",
  "itGave",
  "farewell",
] as const;
export type ShiftQuestion = (typeof SHIFT_QUESTIONS)[number];

export type ShiftWord = (typeof SHIFT_WORDS)[number];
