import { QUESTIONS_AHEAD } from "./questions-ahead.ts";
import { QUESTIONS_BACK } from "./questions-back.ts";
import { QUESTIONS_DEEPER } from "./questions-deeper.ts";
import type { WeeklyQuestion } from "./weekly-question.ts";

/** The whole bank of the weekly reflection. */
export const WEEKLY_QUESTIONS: readonly WeeklyQuestion[] = [
  ...QUESTIONS_BACK,
  ...QUESTIONS_DEEPER,
  ...QUESTIONS_AHEAD,
];

/** The question of an answer, or undefined when it has left the bank since. */
export function weeklyQuestion(id: string): WeeklyQuestion | undefined {
  return WEEKLY_QUESTIONS.find((question) => question.id === id);
}
