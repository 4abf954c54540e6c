import { isAway, isFoundUseful, standingOn } from "@/lib/domain/questions/standing-on.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { Schedule } from "@/lib/domain/schedule/schedule.ts";
import { addDays, type DayKey, daysBetween, daysFrom, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { factsOf } from "./asking/facts-of.ts";
import { NOTHING_KNOWN, type Known } from "./asking/known.ts";
import { QUESTION_BANK, questionById } from "./bank/bank.ts";
import { isEligible } from "./bank/eligibility.ts";
import type { BankQuestion } from "./bank/question.ts";
import { lotOf } from "./rotation/lot.ts";
import { USEFUL_WEIGHS } from "./rotation/turns.ts";

/** A daily question comes again after so many working days at the earliest (rule 3). */
const LEAST_GAP = 15;
/** One that is pinned comes after a quarter, in days (rule 7). */
const PIN_GAP = 91;

export interface DailyChoice {
  today: DayKey;
  /** Earlier reflections of any kind, in any order. */
  earlier: readonly Reflection[];
  workingDays: Schedule["workingDays"];
  /** What decides which questions fit: the moments of today and the two weeks before, goals, and what was said. */
  known?: Partial<Known>;
}

interface Asked {
  uses: number;
  /** "" when it never was. */
  lastDay: DayKey | "";
}

/**
 * The one question of a day, the same whenever it is asked on that day, and never one that the person left
 * out or lets rest. One that they want each quarter comes first once its quarter is over. Of those that fit
 * and were not asked for fifteen working days: another category than last time, then the fewest uses, then
 * the longest unseen, then the lot of the day. Where none is left, the longest unseen comes; undefined when
 * all are left out.
 */
export function askDaily({ today, earlier, workingDays, known = {} }: DailyChoice): BankQuestion | undefined {
  const facts = factsOf(
    { ...NOTHING_KNOWN, ...known },
    { period: today, fromDay: today, untilDay: today },
    1,
  );
  const dailies = earlier.filter((one) => isKept(one) && one.kind === "daily" && one.period < today);
  const asked = askedOf(dailies);
  const { standings = [] } = known;
  const fitting = QUESTION_BANK.filter(
    (question) => question.occasion === "daily" && isEligible(question, facts),
  )
    .map((question) => ({
      question,
      standing: standingOn(standings, question.id, today),
      asked: asked.get(question.id) ?? { uses: 0, lastDay: "" as const },
      weighs: isFoundUseful(standings, question.id) ? USEFUL_WEIGHS : 0,
      lot: lotOf(`${today}/${question.id}`),
    }))
    .filter(({ standing }) => !isAway(standing));

  const rested = fitting.filter(({ asked: { lastDay } }) => {
    if (lastDay === "") return true;
    const between = daysFrom(addDays(lastDay, 1), today);
    return between.filter((day) => workingDays.includes(weekdayOf(day))).length >= LEAST_GAP;
  });
  const last = categoryOfLast(dailies);
  const others = rested.filter(({ question }) => question.category !== last);
  const pinned = fitting.filter(
    ({ standing, asked: { lastDay } }) =>
      standing === "pinned" && (lastDay === "" || daysBetween(lastDay, today) >= PIN_GAP),
  );
  const among = [pinned, others, rested].find((some) => some.length > 0);
  const usesOf = ({ asked: { uses }, weighs }: (typeof fitting)[number]) => uses - weighs;
  const byTurn = (one: (typeof fitting)[number], other: (typeof fitting)[number]) =>
    (among === undefined ? 0 : usesOf(one) - usesOf(other)) ||
    compare(one.asked.lastDay, other.asked.lastDay) ||
    one.lot - other.lot;
  const [first] = (among ?? fitting).toSorted(byTurn);
  return first?.question;
}

function askedOf(dailies: readonly Reflection[]): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const { period, answers } of dailies) {
    for (const { questionId } of answers) {
      const { uses, lastDay } = asked.get(questionId) ?? { uses: 0, lastDay: "" };
      asked.set(questionId, { uses: uses + 1, lastDay: lastDay > period ? lastDay : period });
    }
  }
  return asked;
}

function categoryOfLast(dailies: readonly Reflection[]): string | undefined {
  const last = dailies.toSorted((a, b) => compare(b.period, a.period))[0];
  return last?.answers.map(({ questionId }) => questionById(questionId)?.category).find(Boolean);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
