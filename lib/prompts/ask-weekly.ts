import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import { sinceLast, type WeekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { isKept } from "@/lib/domain/row.ts";
import { type DayKey, daysBetween } from "@/lib/domain/time/day-key.ts";
import { type Askable, askable } from "./asking/askable.ts";
import { earlierSessions, saidOn } from "./asking/earlier-sessions.ts";
import type { Known } from "./asking/known.ts";
import {
  type Choice,
  chooseReplacement,
  chooseSession,
  type SessionInput,
} from "./rotation/choose-session.ts";

/** Fewer moments in the days in view are little to look back on (rule 4). */
const FEW_MOMENTS = 3;
const DAYS_PER_WEEK = 7;

/**
 * The questions of a weekly as they begin: open, in the words in which they are asked. Seeded by the
 * person and the week, so that whoever asks again is asked the same. Where it has `answers` already,
 * as a weekly of two minutes does, the others are chosen to go with their questions.
 */
export function askWeekly(view: WeekInView, known: Known, answers: readonly Answer[] = []): Answer[] {
  const { input, open } = prepared(view, known);
  const kept = answers.filter(({ skipped }) => !skipped);
  const candidates = input.candidates.filter(({ id, slot }) =>
    kept.every((answer) => answer.slot !== slot || answer.questionId === id),
  );
  return chooseSession({ ...input, candidates }).flatMap((choice) => open(choice));
}

/** The one question of a weekly of two minutes: the look ahead. */
export function askShortWeekly(view: WeekInView, known: Known): Answer[] {
  const { input, open } = prepared(view, known);
  const candidates = input.candidates.filter(({ slot }) => slot === "ahead");
  return chooseSession({ ...input, candidates }).flatMap((choice) => open(choice));
}

/** Another question in the place of one that is passed over; undefined when there is none. */
export function askInstead(
  view: WeekInView,
  known: Known,
  answers: readonly Answer[],
  passedOver: string,
): Answer | undefined {
  const place = answers.find(({ questionId }) => questionId === passedOver);
  if (place === undefined) return undefined;
  const { input, open } = prepared(view, known);
  const isStanding = ({ id, slot }: { id: string; slot: string }) =>
    slot !== place.slot && answers.some(({ questionId, skipped }) => questionId === id && !skipped);
  const skipped = answers.filter(({ slot }) => slot === place.slot).map(({ questionId }) => questionId);
  const choice = chooseReplacement(place.slot, { ...input, skipped }, input.candidates.filter(isStanding));
  return choice && open(choice)[0];
}

/** What the rotation works with, and how a choice of its becomes a question put to the person. */
function prepared(
  view: WeekInView,
  known: Known,
): { input: SessionInput; open: (choice: Choice) => Answer[] } {
  const weekOf = (day: DayKey) => practiceWeek(known.sinceDay ?? view.untilDay, day);
  const week = Math.max(1, weekOf(view.untilDay));
  const asked: readonly Askable[] = askable(known, view, week);
  const ofDays = known.moments.filter(
    (moment) => isKept(moment) && moment.day >= view.fromDay && moment.day <= view.untilDay,
  );
  const ofWeek = sinceLast(view.fromDay, ofDays, known.reflections);
  const input = {
    seed: `${known.seed ?? ""}/${view.period}`,
    candidates: asked,
    earlier: earlierSessions(known.reflections, weekOf),
    said: saidOn(known.standings, view.untilDay),
    week,
    isQuietWeek: ofWeek.length < FEW_MOMENTS,
  };
  const open = ({ question: { id, slot } }: Choice) =>
    asked
      .filter((one) => one.id === id)
      .map(({ text }) => ({ slot, questionId: id, question: text, text: "" }));
  return { input, open };
}

/** The week of practice of a day, the first being 1. */
function practiceWeek(sinceDay: DayKey, day: DayKey): number {
  return 1 + Math.floor(daysBetween(sinceDay, day) / DAYS_PER_WEEK);
}
