import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { askInstead, askShortWeekly, askWeekly } from "@/lib/prompts/ask-weekly.ts";
import { loadKnown } from "@/lib/storage/known.ts";
import { answerNudge } from "@/lib/storage/nudges.ts";
import { loadCurrentPractice } from "@/lib/storage/practices.ts";
import {
  askInWeekly,
  beginWeekly,
  finishWeekly,
  openWeekly,
  passOver,
  writeReflection,
} from "@/lib/storage/reflections.ts";
import { dayOf, mondayOf, WEEKLIES_APART } from "./calendar.ts";
import { rateWeek, weekOf } from "./ratings.ts";

/** Weeks after which another practice is begun. */
const NEW_PRACTICE_EVERY = 4;

/** What is written on a day to a question. */
export const wordsTo = (questionId: string, day: DayKey): string => `On ${day}, to ${questionId}.`;

/** Answers the card of a weekly at `now` (epoch ms), in the way that its week has. */
export async function liveWeekly(id: string, period: DayKey, now: number): Promise<void> {
  const way = WEEKLIES_APART[period];
  if (way === "left") return;
  if (way === "rested") await answerNudge(id, "rested", now);
  else if (way === "two-minutes") await finish(await begunAsTwoMinutes(now), now);
  else await write(await begun(now), way, now);
}

/** Goes on with the weekly that was begun and left, and finishes it. */
export async function takeWeeklyUp(now: number): Promise<void> {
  const draft = await openWeekly();
  if (draft !== undefined) await finish(draft, now);
}

async function begun(now: number): Promise<Reflection> {
  const weekly = await beginWeekly(dayOf(now), () => [], now);
  await rateWeek(weekly.period, now);
  await askInWeekly(weekly.id, askWeekly(weekly, await loadKnown(weekly)), now);
  return (await openWeekly()) ?? weekly;
}

async function begunAsTwoMinutes(now: number): Promise<Reflection> {
  const today = dayOf(now);
  const known = await loadKnown({ period: mondayOf(today), fromDay: today, untilDay: today });
  const weekly = await beginWeekly(today, (view) => askShortWeekly(view, known), now);
  await rateWeek(weekly.period, now);
  return weekly;
}

async function write(weekly: Reflection, way: string | undefined, now: number): Promise<void> {
  const [first] = weekly.answers;
  // The computer is shut in the middle of it.
  if (way === "over-the-weekend") return answer(weekly, weekly.answers.slice(0, 1), now);
  if (way === "another-question" && first !== undefined) {
    const instead = askInstead(weekly, await loadKnown(weekly), weekly.answers, first.questionId);
    await passOver(weekly.id, first.questionId, instead, now);
  }
  return finish((await openWeekly()) ?? weekly, now);
}

async function answer({ id }: Reflection, answers: readonly Answer[], now: number): Promise<void> {
  for (const { questionId } of answers) {
    await writeReflection(id, { questionId }, wordsTo(questionId, dayOf(now)), "", now);
  }
}

/** Writes what is open yet, and ends in the practice lived so far or in a new one. */
async function finish(weekly: Reflection, now: number): Promise<void> {
  const open = weekly.answers.filter(({ text, skipped }) => text === "" && !skipped);
  await answer(weekly, open, now);
  const lived = await loadCurrentPractice();
  const isNew = lived === undefined || weekOf(weekly.period) % NEW_PRACTICE_EVERY === 0;
  const practice = isNew ? { text: `The practice of ${weekly.period}` } : { carried: lived };
  await finishWeekly(weekly.id, practice, dayOf(now), now);
}
