import type { DaySummary } from "../days/day-summary.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Experiment } from "../experiments/experiment.ts";
import type { Goal } from "../goals/goal.ts";
import type { Intention } from "../intentions/intention.ts";
import type { Moment } from "../moments/moment.ts";
import type { Practice } from "../practices/practice.ts";
import type { Rating } from "../ratings/rating.ts";
import type { Reflection } from "../reflections/reflection.ts";
import { BRIEF_PARTS, type BriefEntry, type BriefPart, type BriefPartName, type BriefTime } from "./brief.ts";
import { answerEntries, practiceEntries } from "./parts/reflection-parts.ts";
import { evidenceEntries } from "./parts/evidence-part.ts";
import { experimentEntries } from "./parts/experiments-part.ts";
import { goalEntries } from "./parts/goals-part.ts";
import { identityEntries } from "./parts/identity-part.ts";
import { intentionEntries } from "./parts/intention-part.ts";
import { momentEntries, noteEntries } from "./parts/moments-parts.ts";
import { ratingEntries } from "./parts/ratings-part.ts";
import type { BriefWording } from "./wording.ts";

/** What a brief is put together from, the deleted among it; of what grows every day at least the days it is about. */
export interface BriefData {
  intentions: readonly Intention[];
  practices: readonly Practice[];
  days: readonly DaySummary[];
  moments: readonly Moment[];
  evidence: readonly Evidence[];
  experiments: readonly Experiment[];
  goals: readonly Goal[];
  reflections: readonly Reflection[];
  ratings: readonly Rating[];
}

type Gather = (data: BriefData, time: BriefTime, words: BriefWording) => BriefEntry[];

const GATHERED: Record<BriefPartName, Gather> = {
  intention: intentionEntries,
  moments: momentEntries,
  notes: noteEntries,
  evidence: evidenceEntries,
  experiments: experimentEntries,
  goals: goalEntries,
  practices: practiceEntries,
  answers: answerEntries,
  ratings: ratingEntries,
  identity: identityEntries,
};

/** Everything that could go into a brief of these days, in its order: by time, and nothing by worth. */
export function offeredParts(data: BriefData, time: BriefTime, words: BriefWording): BriefPart[] {
  return BRIEF_PARTS.map((name) => ({
    name,
    ...words.parts[name],
    entries: GATHERED[name](data, time, words),
  }));
}
