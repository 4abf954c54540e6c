import type { Choices } from "@/lib/domain/goals/choices.ts";
import type { GoalForm } from "@/lib/domain/goals/goal-form.ts";

/** One person with one goal, what they answer, and the form a coach would expect. */
export type RecommendationCase = {
  who: string;
  goal: string;
  choices: Choices;
  form: GoalForm;
  why: string;
};

/** All three questions about identity answered, and none of them points to a shift (W1, W2, W3). */
export const NO_SHIFT = { need: "do", oldWay: "no", before: "no" } as const satisfies Choices;

/** All that a performance goal asks for: control, the skill, settled conditions (R24). */
export const FIRM_GROUND = {
  control: "much",
  skill: "there",
  conditions: "settled",
} as const satisfies Choices;
