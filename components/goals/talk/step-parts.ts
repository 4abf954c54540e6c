import { type ComponentType, lazy } from "react";

import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { TalkStep } from "@/lib/domain/goals/talk-steps.ts";
import { ChoiceStep } from "./ChoiceStep.tsx";
import { FormStep } from "./FormStep.tsx";
import { LadderStep } from "./LadderStep.tsx";
import { AlreadyTrueStep, OutcomeStep } from "./OutcomeStep.tsx";
import { PitfallStep } from "./PitfallStep.tsx";
import { RunwayStep } from "./RunwayStep.tsx";

export interface StepProps {
  goal: Goal;
  step: TalkStep;
}

/** Loaded when it is reached: it brings a thesaurus along. */
const BeforeStep = lazy(async () => ({ default: (await import("./BeforeStep.tsx")).BeforeStep }));

/** How each step is answered. */
export const STEP_PARTS: Readonly<Record<TalkStep, ComponentType<StepProps>>> = {
  need: ChoiceStep,
  oldWay: ChoiceStep,
  before: BeforeStep,
  control: ChoiceStep,
  conditions: ChoiceStep,
  skill: ChoiceStep,
  stretch: ChoiceStep,
  taste: ChoiceStep,
  company: ChoiceStep,
  horizon: ChoiceStep,
  ladder: LadderStep,
  alreadyTrue: AlreadyTrueStep,
  outcome: OutcomeStep,
  runway: RunwayStep,
  reaching: PitfallStep,
  rigid: PitfallStep,
  tunnel: PitfallStep,
  unrested: PitfallStep,
  comparing: PitfallStep,
  form: FormStep,
};
