import type { ChoiceQuestion, Choices } from "./choices.ts";
import type { GoalForm } from "./goal-form.ts";
import {
  type Pattern,
  RECOMMENDATION_RULES,
  type RecommendationRule,
  type RuleId,
} from "./recommendation-rules.ts";

export interface Recommendation {
  /** The rule that decided; its reason is in the message catalogue. */
  rule: RuleId;
  form: GoalForm;
  /** What would fit next best. The person may take either, or any other (R24). */
  runnerUp: GoalForm;
}

function holds(pattern: Pattern, choices: Choices): boolean {
  return Object.entries(pattern).every(([question, answers]) => {
    const answer = Object.entries(choices).find(([name]) => name === question)?.[1] ?? "passed over";
    return answers.some((wanted) => wanted === answer);
  });
}

function applies({ when, unless }: RecommendationRule, choices: Choices): boolean {
  return holds(when, choices) && (unless === undefined || !holds(unless, choices));
}

/**
 * The form that fits what was answered, whatever was passed over: that of the first rule that
 * applies (L1–L4, W1–W3, R24). The runner-up is the next form that a later rule gives; where none
 * does, a learning goal, which loses nothing.
 */
export function recommendation(choices: Choices): Recommendation {
  const applying = RECOMMENDATION_RULES.filter((rule) => applies(rule, choices));
  const [decides, ...later] = applying;
  if (decides === undefined) throw new Error("The last rule always applies.");
  const other = later.find(({ form }) => form !== decides.form);
  return { rule: decides.id, form: decides.form, runnerUp: other?.form ?? "learning" };
}

/** The questions whose answers the recommendation looks at. */
export const RECOMMENDING_QUESTIONS: readonly ChoiceQuestion[] = [
  "need",
  "oldWay",
  "before",
  "control",
  "conditions",
  "skill",
  "taste",
  "company",
  "horizon",
];
