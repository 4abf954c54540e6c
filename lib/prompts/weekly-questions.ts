import { QUESTION_BANK } from "./bank/bank.ts";
import type { BankQuestion } from "./bank/question.ts";
import { type Occasion, OCCASIONS, type WeeklyQuestion } from "./weekly-question.ts";

/** Those that fit anybody, given what was logged; in words that take nothing from the person. */
export const WEEKLY_QUESTIONS: readonly WeeklyQuestion[] =
  QUESTION_BANK.filter(fitsAnybody).flatMap(asWeekly);

const FOR_SOME = QUESTION_BANK.filter((question) => !fitsAnybody(question)).flatMap(asWeekly);
const EVERY_ONE: readonly WeeklyQuestion[] = [...WEEKLY_QUESTIONS, ...FOR_SOME];

/** The question of an answer, or undefined when it has left the bank since. */
export function weeklyQuestion(id: string): WeeklyQuestion | undefined {
  return EVERY_ONE.find((question) => question.id === id);
}

/** The question as the weekly page knows it; none when it belongs to another occasion. */
function asWeekly(question: BankQuestion): WeeklyQuestion[] {
  const { id, slot, source, text, textWithout = text, why, tender } = question;
  if (slot === undefined) return [];
  const asksAbout = occasionOf(question);
  const marks = { ...(asksAbout && { asksAbout }), ...(tender && { tender }) };
  return [{ id, slot, source, text: textWithout, why, ...marks }];
}

function occasionOf({ eligible }: BankQuestion): Occasion | undefined {
  return OCCASIONS.find((occasion) => occasion === eligible?.logged);
}

function fitsAnybody(question: BankQuestion): boolean {
  const conditions = Object.keys(question.eligible ?? {});
  return conditions.length === 0 || (conditions.length === 1 && occasionOf(question) !== undefined);
}
