import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { DraftProblem } from "@/lib/domain/plans/drafted-plan.ts";
import type { PlanDraft, PlanDraftChange } from "@/lib/domain/plans/plan-draft.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";

/** What every question of a plan is given. */
export interface StepProps {
  draft: PlanDraft;
  change: (change: PlanDraftChange) => void;
  /** What was still missing when the person wanted to go on. */
  problem: DraftProblem | undefined;
  /** Those a plan may belong to. */
  goals: readonly Goal[];
  settings: Settings;
}
