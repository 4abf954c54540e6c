import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import type { Pack } from "@/lib/domain/questions/pack.ts";
import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import type { OwnCapability } from "@/lib/domain/ratings/own-capability.ts";
import type { Rating } from "@/lib/domain/ratings/rating.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { Schedule } from "@/lib/domain/schedule/schedule.ts";
import type { Ground } from "./ground.ts";
import { liveCapabilities } from "./lived-capabilities.ts";
import { liveDailies } from "./lived-dailies.ts";
import { liveLetters } from "./lived-letters.ts";
import { liveLookBacks } from "./lived-look-backs.ts";
import { liveQuarterlies } from "./lived-quarterlies.ts";
import { liveQuestions } from "./lived-questions.ts";
import { LivedRatings } from "./lived-ratings.ts";
import { liveWeeklies } from "./lived-weeklies.ts";

export interface LivedReflections {
  weeklies: Reflection[];
  /** The looks back of all other kinds. */
  others: Reflection[];
  practices: Practice[];
  ratings: Rating[];
  capabilities: OwnCapability[];
  questions: OwnQuestion[];
  standings: QuestionStanding[];
  packs: Pack[];
}

/** All looks back of a life, what came of them, and what was said of their questions. */
export function liveReflections(ground: Ground, { workingDays }: Schedule): LivedReflections {
  const { seed, calendar, texts } = ground;
  const capabilities = liveCapabilities(seed, calendar, texts);
  const ratings = new LivedRatings(seed, calendar, capabilities);
  const questions = liveQuestions(seed, calendar, texts);
  const { weeklies, practices, standings } = liveWeeklies(ground, ratings, questions);
  const others = [
    ...liveDailies(ground, workingDays),
    ...liveQuarterlies(ground, ratings),
    ...liveLookBacks(ground),
    ...liveLetters(ground),
  ];
  const rows = capabilities.map(({ row }) => row);
  return { weeklies, others, practices, ratings: ratings.rows, capabilities: rows, standings, ...questions };
}
