import type { Answer, Reflection } from "./reflection.ts";

/** What a reflection begins with; it gets a row of its own with the first letter that is written in it. */
export type Beginning = Pick<Reflection, "kind" | "period" | "goalId" | "fromDay" | "untilDay" | "answers">;

/** Whether a reflection is the one that would begin so. */
export function isOf({ kind, period, goalId }: Beginning, reflection: Reflection): boolean {
  return reflection.kind === kind && reflection.period === period && reflection.goalId === goalId;
}

/** The words of an answer; "" when there are none. */
export function answerOf({ answers }: Pick<Reflection, "answers">, questionId: string): string {
  return answers.find((answer) => answer.questionId === questionId)?.text ?? "";
}

/** The answers with `text` in the place of one, which joins them as it was `asked` when it is not there yet. */
export function withAnswer(answers: readonly Answer[], asked: Answer, text: string): Answer[] {
  const written = { ...asked, text };
  return answers.some(({ questionId }) => questionId === asked.questionId)
    ? answers.map((answer) => (answer.questionId === asked.questionId ? { ...answer, text } : answer))
    : [...answers, written];
}
