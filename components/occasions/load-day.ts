import type { Goal } from "@/lib/domain/goals/goal.ts";
import { DAYS_FOR_LONG } from "@/lib/domain/moments/high-unease.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import type { Beginning } from "@/lib/domain/reflections/beginning.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { askDaily } from "@/lib/prompts/ask-daily.ts";
import { wordsOf } from "@/lib/prompts/asking/words-of.ts";
import { fillQuestion } from "@/lib/prompts/bank/fill-question.ts";
import { openAnswer } from "@/lib/prompts/open-answer.ts";
import { goals } from "@/lib/storage/goals.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { dailiesSince } from "@/lib/storage/occasions.ts";
import { standings } from "@/lib/storage/standings.ts";

/** What was asked longer ago decides nothing any more. */
const REMEMBERED_DAYS = 400;

/** What decides which question a day is asked. */
export interface KnownOfDay {
  /** Dailies of the last year, drafts too, the latest first. */
  earlier: Reflection[];
  goals: Goal[];
  /** Of the day and of the two weeks that end with it. */
  moments: Moment[];
  standings: QuestionStanding[];
}

export async function loadDay(day: DayKey): Promise<KnownOfDay> {
  const [earlier, wanted, moments, said] = await Promise.all([
    dailiesSince(addDays(day, -REMEMBERED_DAYS)),
    goals(),
    momentsBetween(addDays(day, 1 - DAYS_FOR_LONG), day),
    standings(),
  ]);
  return { earlier, goals: wanted, moments, standings: said };
}

/** The look back on a day before anything is written: its question, or none when all are left out. */
export function beginningOn(day: DayKey, { earlier, ...known }: KnownOfDay, settings: Settings): Beginning {
  const { workingDays } = settings.schedule;
  const question = askDaily({ today: day, earlier, workingDays, known });
  const answers = question ? [openAnswer(question, fillQuestion(question, wordsOf(known.goals)))] : [];
  return { kind: "daily", period: day, fromDay: day, untilDay: day, answers };
}
