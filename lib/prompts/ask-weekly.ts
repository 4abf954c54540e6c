import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { WeekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { chooseQuestions } from "./choose-questions.ts";
import { occasionsOf } from "./occasions.ts";
import { WEEKLY_QUESTIONS } from "./weekly-questions.ts";

/**
 * The questions of a weekly as they begin: open, in the words in which they are asked. `moments`
 * may reach beyond the week, `earlier` are the reflections before it.
 */
export function askWeekly(
  { period, fromDay, untilDay }: WeekInView,
  moments: readonly Moment[],
  earlier: readonly Reflection[],
): Answer[] {
  const ofWeek = moments.filter(({ day }) => day >= fromDay && day <= untilDay);
  return chooseQuestions({
    period,
    occasions: occasionsOf(ofWeek),
    earlier,
    bank: WEEKLY_QUESTIONS,
  }).map(({ id, slot, text }) => ({ slot, questionId: id, question: text, text: "" }));
}
