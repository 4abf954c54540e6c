import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { factsOf } from "./asking/facts-of.ts";
import { NOTHING_KNOWN } from "./asking/known.ts";
import { wordsOf } from "./asking/words-of.ts";
import { QUARTERLY_SPINE } from "./bank/quarterly-spine.ts";
import { QUARTERLY_TURNS } from "./bank/quarterly-turns.ts";
import { isEligible } from "./bank/eligibility.ts";
import { fillQuestion } from "./bank/fill-question.ts";
import { openAnswer } from "./open-answer.ts";
import { lotOf } from "./rotation/lot.ts";

/** How many questions take turns beside the fixed ones. */
const TURNS = 3;

/**
 * The questions of the quarter that begins on `quarter`: the eight that are asked in the same words each
 * time, and three that take turns, the longest unseen first, of different categories and one tender one at
 * most. `earlier` are reflections of any kind.
 */
export function askQuarterly(
  quarter: DayKey,
  goals: readonly Goal[],
  earlier: readonly Reflection[],
): Answer[] {
  const view = { period: quarter, fromDay: quarter, untilDay: quarter };
  const facts = factsOf({ ...NOTHING_KNOWN, goals }, view, 1);
  const lastAsked = lastQuarters(earlier, quarter);
  const inTurn = QUARTERLY_TURNS.filter((question) => isEligible(question, facts)).toSorted(
    (a, b) =>
      compare(lastAsked.get(a.id) ?? "", lastAsked.get(b.id) ?? "") ||
      lotOf(`${quarter}/${a.id}`) - lotOf(`${quarter}/${b.id}`),
  );
  const chosen: typeof inTurn = [];
  for (const question of inTurn) {
    const isAlike = chosen.some(
      ({ category, tender }) => category === question.category || (tender && question.tender),
    );
    if (!isAlike && chosen.length < TURNS) chosen.push(question);
  }
  const words = wordsOf(goals);
  return [
    ...QUARTERLY_SPINE.map((question) => openAnswer(question, question.text)),
    ...chosen.map((question) => openAnswer(question, fillQuestion(question, words))),
  ];
}

/** For each question, the last quarter before `quarter` in which it was asked. */
function lastQuarters(earlier: readonly Reflection[], quarter: DayKey): Map<string, DayKey> {
  const last = new Map<string, DayKey>();
  for (const { period, answers, ...one } of earlier) {
    if (!isKept(one) || one.kind !== "quarterly" || period >= quarter) continue;
    for (const { questionId } of answers) {
      if ((last.get(questionId) ?? "") < period) last.set(questionId, period);
    }
  }
  return last;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
