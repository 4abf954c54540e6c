import { type Reflection, REFLECTION_SLOTS } from "@/lib/domain/reflections/reflection.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { type Occasion, type WeeklyQuestion } from "./weekly-question.ts";

export interface WeeklyChoice {
  /** The week it is for, which seeds the order of equals. */
  period: DayKey;
  /** What was logged in the days in view. */
  occasions: ReadonlySet<Occasion>;
  /** Earlier reflections, in any order; drafts do not count. */
  earlier: readonly Reflection[];
  bank: readonly WeeklyQuestion[];
}

/**
 * One question for each slot, always the same for the same input: of those that fit what was
 * logged the one asked longest ago, and at most one tender question among them (a slip is asked
 * about only when one was logged). A slot without any fitting question is left out.
 */
export function chooseQuestions({ period, occasions, earlier, bank }: WeeklyChoice): WeeklyQuestion[] {
  const lastAsked = lastAskedDays(earlier);
  const ranked = bank
    .filter(({ asksAbout }) => asksAbout === undefined || occasions.has(asksAbout))
    .map((question) => ({
      question,
      asked: lastAsked.get(question.id) ?? "",
      lot: lotOf(`${period}/${question.id}`),
    }))
    .toSorted((a, b) => compare(a.asked, b.asked) || a.lot - b.lot || compare(a.question.id, b.question.id))
    .map(({ question }) => question);

  const chosen: WeeklyQuestion[] = [];
  for (const slot of REFLECTION_SLOTS) {
    const isTenderTaken = chosen.some(({ tender }) => tender);
    const next = ranked.find((question) => question.slot === slot && !(isTenderTaken && question.tender));
    if (next !== undefined) chosen.push(next);
  }
  return chosen;
}

/** For each question that was ever asked, the last day that its reflection looked at. */
function lastAskedDays(earlier: readonly Reflection[]): Map<string, DayKey> {
  const days = new Map<string, DayKey>();
  for (const { finishedAt, untilDay, answers } of earlier) {
    if (finishedAt === undefined) continue;
    for (const { questionId } of answers) {
      if ((days.get(questionId) ?? "") < untilDay) days.set(questionId, untilDay);
    }
  }
  return days;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A number drawn from a text (FNV-1a). By the id and not by the place in the bank, so that adding
 * or removing a question leaves the order of the others.
 */
function lotOf(text: string): number {
  let lot = 0x811c9dc5;
  for (const character of text) {
    lot = Math.imul(lot ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return lot >>> 0;
}
