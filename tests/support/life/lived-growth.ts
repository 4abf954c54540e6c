import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import type { Calendar } from "./calendar.ts";
import type { GoalsThen } from "./goals/goals-then.ts";
import { liveGoals } from "./goals/lived-goals.ts";
import { liveBlocks } from "./lived-blocks.ts";
import { liveExperiments } from "./lived-experiments.ts";
import { livePlans } from "./lived-plans.ts";
import type { Texts } from "./texts.ts";

/** What is wanted, tried, planned and protected. */
export interface LivedGrowth {
  goals: Goal[];
  goalsThen: GoalsThen;
  experiments: Experiment[];
  plans: Plan[];
  blocks: Block[];
  versions: RowVersion[];
}

/** The goals of a life and what grows around them, beside its moments and reflections. */
export function liveGrowth(
  seed: number,
  calendar: Calendar,
  texts: Texts,
  intentions: readonly Intention[],
): LivedGrowth {
  const { goals, goalsThen, versions } = liveGoals(seed, calendar, texts, intentions);
  const { experiments, ...ofExperiments } = liveExperiments(seed, calendar, texts, goals);
  const { plans, ...ofPlans } = livePlans(seed, calendar, texts, goals);
  const { blocks, ...ofBlocks } = liveBlocks(seed, calendar, texts, goals);
  const later = [ofExperiments, ofPlans, ofBlocks].flatMap((lived) => lived.versions);
  return { goals, goalsThen, experiments, plans, blocks, versions: [...versions, ...later] };
}
