import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import type { Pack } from "@/lib/domain/questions/pack.ts";
import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import type { Rating } from "@/lib/domain/ratings/rating.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";

/** What of the person's data decides which questions a weekly asks. Deleted rows may be among them. */
export interface Known {
  /** Of the last four weeks at least. */
  moments: readonly Moment[];
  goals: readonly Goal[];
  plans: readonly Plan[];
  /** What was said to the cues of the active plans. */
  cues: readonly Nudge[];
  blocks: readonly Block[];
  experiments: readonly Experiment[];
  /** Those of the week in view at least. */
  ratings: readonly Rating[];
  /** Finished weeklies, in any order. */
  reflections: readonly Reflection[];
  standings: readonly QuestionStanding[];
  ownQuestions: readonly OwnQuestion[];
  packs: readonly Pack[];
  /** Whose weeklies they are, by anything that stays: no two people need be asked the same. */
  seed?: string | undefined;
  /** The day on which the practice began. */
  sinceDay?: DayKey | undefined;
}

/** Nothing is known of somebody who begins today. */
export const NOTHING_KNOWN: Known = {
  moments: [],
  goals: [],
  plans: [],
  cues: [],
  blocks: [],
  experiments: [],
  ratings: [],
  reflections: [],
  standings: [],
  ownQuestions: [],
  packs: [],
};
