import { type ComponentType, lazy, type LazyExoticComponent } from "react";

import type { GoalForm } from "@/lib/domain/goals/goal-form.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";

/** What a goal's page shows of its present form. Each is loaded when it is first needed. */
export const FORM_PAGES: Readonly<Record<GoalForm, LazyExoticComponent<ComponentType<{ goal: Goal }>>>> = {
  performance: lazy(async () => ({
    default: (await import("./forms/PerformanceForm.tsx")).PerformanceForm,
  })),
  learning: lazy(async () => ({ default: (await import("./forms/LearningForm.tsx")).LearningForm })),
  intention: lazy(async () => ({ default: (await import("./forms/DirectionForm.tsx")).DirectionForm })),
  contract: lazy(async () => ({ default: (await import("./contract/ContractForm.tsx")).ContractForm })),
  milestones: lazy(async () => ({ default: (await import("./forms/MilestoneForm.tsx")).MilestoneForm })),
  shift: lazy(async () => ({ default: (await import("./shift/ShiftForm.tsx")).ShiftForm })),
};
