import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import { SHIFT_QUESTIONS } from "@/lib/domain/goals/shift-question.ts";
import { TALK_STEPS } from "@/lib/domain/goals/talk-steps.ts";
import { en } from "@/lib/messages/en.ts";
import { QUESTION_BANK } from "@/lib/prompts/bank/bank.ts";
import { BANK_OCCASIONS, type BankQuestion } from "@/lib/prompts/bank/question.ts";
import { GOAL_QUESTIONS } from "@/lib/prompts/goal-questions.ts";
import { LEARNING_STARTERS } from "@/lib/prompts/learning-starters.ts";
import { SHIFT_PATTERN_TEXTS } from "@/lib/prompts/shift-patterns.ts";
import { SHIFT_SOURCES } from "@/lib/prompts/shift-sources.ts";

/** What a nudge says, by itself: on its card and in a notification. */
export const NUDGE_TEXTS = NUDGE_KINDS.flatMap((kind) => {
  const { wordings, notification } = en.nudges.kinds[kind];
  return [...wordings, notification].map((text) => ({ kind, text }));
});

interface SourcedQuestion {
  id: string;
  source: string;
  text: string;
  why: string;
}

/** Each text of a question by itself: with and without the person’s words, and what may follow its answer. */
function textsOf({ id, source, text, textWithout, why, followUps }: BankQuestion): SourcedQuestion[] {
  const spoken = [text, textWithout ?? [], Object.values(followUps ?? {})].flat();
  return spoken.map((said) => ({ id, source, text: said, why }));
}

const ofOccasions = Object.fromEntries(
  BANK_OCCASIONS.map((occasion) => [
    occasion,
    QUESTION_BANK.filter((question) => question.occasion === occasion).flatMap(textsOf),
  ]),
);
const ofGoals: SourcedQuestion[] = TALK_STEPS.map((id) => ({ id, ...GOAL_QUESTIONS[id] }));
const ofShifts: SourcedQuestion[] = SHIFT_QUESTIONS.map((id) => {
  const { question, why } = en.shift.questions[id];
  return { id, source: SHIFT_SOURCES[id], text: question, why };
});

/** The question bank by its occasions, and the questions of the two guided talks. */
export const QUESTION_BANKS = { ...ofOccasions, ofGoals, ofShifts };

/** Words that arrive filled in, for the person to change. */
export const OFFERED_WORDS = {
  starters: LEARNING_STARTERS.flatMap(({ learn, noticedBy }) => [learn, noticedBy]),
  patterns: Object.values(SHIFT_PATTERN_TEXTS).flatMap((texts) => Object.values(texts)),
};
