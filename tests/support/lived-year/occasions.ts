import type { Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import { lookBacksOf } from "@/lib/domain/reflections/shift-look-back.ts";
import { lastDayOfYear } from "@/lib/domain/reflections/year-of-letter.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { askDaily } from "@/lib/prompts/ask-daily.ts";
import { LOOK_BACK } from "@/lib/prompts/bank/look-back.ts";
import { openAnswer } from "@/lib/prompts/open-answer.ts";
import { goalById, goals } from "@/lib/storage/goals.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { finishOccasion, reflectionsOfKinds, writeOccasion } from "@/lib/storage/occasions.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { dayOf } from "./calendar.ts";
import { wordsTo } from "./weeklies.ts";

async function writeWhole(beginning: Beginning, now: number): Promise<void> {
  for (const asked of beginning.answers) {
    await writeOccasion(beginning, asked, wordsTo(asked.questionId, dayOf(now)), "", now);
  }
  await finishOccasion(beginning, now);
}

/** The one question of a day. */
export async function liveDaily(now: number): Promise<void> {
  const today = dayOf(now);
  const { schedule } = await loadSettings();
  const question = askDaily({
    today,
    earlier: await reflectionsOfKinds(["daily"]),
    workingDays: schedule.workingDays,
    known: { goals: await goals(), moments: await momentsBetween(today, today) },
  });
  if (question === undefined) return;
  const answers = [openAnswer(question, question.text)];
  await writeWhole({ kind: "daily", period: today, fromDay: today, untilDay: today, answers }, now);
}

/** Three or six months of a shift. */
export async function liveLookBack(goalId: string, day: DayKey, now: number): Promise<void> {
  const goal = await goalById(goalId);
  const lookBack = goal && lookBacksOf(goal).find((one) => one.day === day);
  if (lookBack === undefined) return;
  const { kind, fromDay } = lookBack;
  const answers = LOOK_BACK.map((question) => openAnswer(question, question.text));
  await writeWhole({ kind, period: day, goalId, fromDay, untilDay: day, answers }, now);
}

/** The letter of a year. */
export async function liveLetter(year: DayKey, now: number): Promise<void> {
  const letter: Answer = { slot: "ahead", questionId: "yearly-letter", question: "Dear me,", text: "" };
  const untilDay = lastDayOfYear(year);
  await writeWhole({ kind: "yearly", period: year, fromDay: year, untilDay, answers: [letter] }, now);
}
