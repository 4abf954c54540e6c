import type { Answer, ReflectionSlot, Tap } from "@/lib/domain/reflections/reflection.ts";
import type { WeekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { askInstead, askShortWeekly, askWeekly } from "@/lib/prompts/ask-weekly.ts";
import type { Known } from "@/lib/prompts/asking/known.ts";
import { questionById } from "@/lib/prompts/bank/bank.ts";
import type { FollowUps } from "@/lib/prompts/bank/question.ts";
import type { Draw } from "../draw.ts";
import { sentences } from "../wording.ts";

/** Share of the weeklies in the form of two minutes, of the questions passed over, and of those tapped. */
const SHORT = 0.08;
const PASSED_OVER = 0.05;
const TAPPED = 0.4;

const TAP_WEIGHTS: Record<Tap, number> = { happened: 6, "not-yet": 3, else: 1 };
const FOLLOW_UP: Record<Tap, keyof FollowUps> = { happened: "happened", "not-yet": "notYet", else: "else" };

/** The questions of a weekly, as the product asks them, with what was `written` to each part. */
export function weeklyAnswers(
  view: WeekInView,
  known: Known,
  written: ReadonlyMap<ReflectionSlot, string>,
  draw: Draw,
): Answer[] {
  const isShort = draw.chance(SHORT) && written.get("ahead") !== "";
  const asked = isShort ? askShortWeekly(view, known) : askWeekly(view, known);
  let answers = asked;
  for (const { questionId } of asked) {
    if (draw.chance(PASSED_OVER)) answers = withInstead(view, known, answers, questionId);
  }
  return answers.map((answer) => {
    if (answer.skipped) return answer;
    const text = written.get(answer.slot) ?? "";
    const followUps = questionById(answer.questionId)?.followUps;
    const isTapped = draw.chance(TAPPED) && followUps !== undefined && text !== "";
    return isTapped ? withFollowUp({ ...answer, text }, followUps, draw) : { ...answer, text };
  });
}

function withInstead(view: WeekInView, known: Known, answers: Answer[], questionId: string): Answer[] {
  const instead = askInstead(view, known, answers, questionId);
  if (instead === undefined) return answers;
  return answers.flatMap((answer) =>
    answer.questionId === questionId ? [{ ...answer, skipped: true as const }, instead] : [answer],
  );
}

function withFollowUp(answer: Answer, followUps: FollowUps, draw: Draw): Answer {
  const tap = draw.weighted(TAP_WEIGHTS);
  const text = draw.chance(0.3) ? "" : sentences(answer.slot, draw.whole(1, 2), draw);
  return { ...answer, followUp: { tap, question: followUps[FOLLOW_UP[tap]], text } };
}
