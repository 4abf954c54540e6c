import { isKept } from "../row.ts";
import type { DayKey } from "../time/day-key.ts";
import type { Reflection } from "./reflection.ts";

/**
 * What was written to a question when it was last asked in a finished reflection, and the last day that
 * one looked at; undefined when it was never answered in words.
 */
export function earlierAnswer(
  questionId: string,
  reflections: readonly Reflection[],
): { day: DayKey; text: string } | undefined {
  return reflections
    .filter((one) => isKept(one) && one.finishedAt !== undefined)
    .flatMap(({ answers, untilDay }) =>
      answers
        .filter((answer) => answer.questionId === questionId && answer.text.trim() !== "")
        .map(({ text }) => ({ day: untilDay, text })),
    )
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))[0];
}
