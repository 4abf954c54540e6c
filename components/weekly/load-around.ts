import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import type { Pack } from "@/lib/domain/questions/pack.ts";
import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { sinceLast } from "@/lib/domain/reflections/week-in-view.ts";
import { ownQuestions } from "@/lib/storage/own-questions.ts";
import { packs } from "@/lib/storage/packs.ts";
import { loadCurrentPractice } from "@/lib/storage/practices.ts";
import { weeklies } from "@/lib/storage/reflections.ts";
import { standings } from "@/lib/storage/standings.ts";

/** What a weekly that is being written has around it. */
export interface Around {
  today: DayKey;
  moments: Moment[];
  practice: Practice | undefined;
  /** Finished weeklies, the newest first. */
  reflections: Reflection[];
  ownQuestions: OwnQuestion[];
  packs: Pack[];
  /** What the person has said about questions. */
  standings: QuestionStanding[];
}

export async function loadAround(fromDay: DayKey, untilDay: DayKey, today: DayKey): Promise<Around> {
  const earlier = await weeklies();
  return {
    today,
    moments: sinceLast(fromDay, await momentsBetween(fromDay, untilDay), earlier),
    practice: await loadCurrentPractice(),
    reflections: earlier,
    ownQuestions: await ownQuestions(),
    packs: await packs(),
    standings: await standings(),
  };
}
