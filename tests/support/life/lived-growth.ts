import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import type { Calendar } from "./calendar.ts";
import { liveGoals } from "./goals/lived-goals.ts";
import { liveBlocks } from "./lived-blocks.ts";
import { liveEvidence, type Sources } from "./lived-evidence.ts";
import { liveExperiments } from "./lived-experiments.ts";
import { livePlans } from "./lived-plans.ts";
import type { Texts } from "./texts.ts";

/** What is wanted, tried, planned, protected and already true. */
export interface LivedGrowth {
  goals: Goal[];
  experiments: Experiment[];
  plans: Plan[];
  blocks: Block[];
  evidence: Evidence[];
  versions: RowVersion[];
}

/** The goals of a life and what grows around them, beside its moments and reflections. */
export function liveGrowth(
  seed: number,
  calendar: Calendar,
  texts: Texts,
  { intentions, ...sources }: { intentions: readonly Intention[] } & Omit<Sources, "goals">,
): LivedGrowth {
  const { goals, versions } = liveGoals(seed, calendar, texts, intentions);
  const { experiments, ...ofExperiments } = liveExperiments(seed, calendar, texts, goals);
  const { plans, ...ofPlans } = livePlans(seed, calendar, texts, goals);
  const { blocks, ...ofBlocks } = liveBlocks(seed, calendar, texts, goals);
  const { evidence, ...ofEvidence } = liveEvidence(seed, calendar, texts, { ...sources, goals });
  const later = [ofExperiments, ofPlans, ofBlocks, ofEvidence].flatMap((lived) => lived.versions);
  return { goals, experiments, plans, blocks, evidence, versions: [...versions, ...later] };
}
