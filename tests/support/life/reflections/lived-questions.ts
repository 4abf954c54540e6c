import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import type { Pack } from "@/lib/domain/questions/pack.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import type { Calendar } from "../calendar.ts";
import { Draw } from "../draw.ts";
import type { Texts } from "../texts.ts";
import { COACH_PACK } from "../words/questions.ts";

/** A coaching lasts about so long, in days. */
const COACHED_DAYS = 400;

export interface LivedQuestions {
  questions: OwnQuestion[];
  packs: Pack[];
}

/** A question of their own now and then, of which some are deleted; and a pack of a coach's, which comes to rest. */
export function liveQuestions(seed: number, calendar: Calendar, texts: Texts): LivedQuestions {
  return { questions: ownQuestions(seed, calendar, texts), packs: packOfCoach(seed, calendar) };
}

function ownQuestions(seed: number, calendar: Calendar, texts: Texts): OwnQuestion[] {
  const draw = new Draw(seed, "own-questions");
  const questions: OwnQuestion[] = [];
  for (let day = addDays(calendar.first, draw.whole(6, 16)); day < calendar.last;) {
    const at = calendar.on(day, draw);
    const written = texts.questions.next(draw);
    const row: OwnQuestion = { id: draw.id(at), createdAt: at, updatedAt: at, ...written };
    const deletedAt = calendar.after(at, draw.whole(120, 500), draw);
    const isDeleted = draw.chance(0.3) && calendar.holds(deletedAt);
    if (calendar.holds(at)) questions.push(isDeleted ? { ...row, deletedAt, updatedAt: deletedAt } : row);
    day = addDays(day, draw.whole(180, 520));
  }
  return questions;
}

function packOfCoach(seed: number, calendar: Calendar): Pack[] {
  const draw = new Draw(seed, "pack");
  const at = calendar.on(addDays(calendar.first, draw.whole(15, 25)), draw);
  const restsAt = calendar.after(at, COACHED_DAYS + draw.whole(0, 90), draw);
  const pack: Pack = { id: draw.id(at), createdAt: at, updatedAt: at, ...COACH_PACK, standing: "active" };
  if (!calendar.holds(at)) return [];
  return [calendar.holds(restsAt) ? { ...pack, standing: "resting", updatedAt: restsAt } : pack];
}

/** The questions of their own that were there at an instant (epoch ms). */
export function questionsThen(questions: readonly OwnQuestion[], at: number): OwnQuestion[] {
  return questions
    .filter(({ createdAt, deletedAt = Infinity }) => createdAt <= at && deletedAt > at)
    .map((question) => ({ ...question, deletedAt: undefined }));
}
