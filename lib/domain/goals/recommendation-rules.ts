import type { Choices } from "./choices.ts";
import type { GoalForm } from "./goal-form.ts";

/** Answers to look for; "passed over" stands for a question that was not answered. */
export type Pattern = { readonly [Q in keyof Choices]?: readonly (Choices[Q] | "passed over")[] };

export interface RecommendationRule {
  id: string;
  form: GoalForm;
  /** Holds when each question named here was answered in one of these ways. */
  when: Pattern;
  /** But not when all of this was answered. */
  unless?: Pattern;
}

/**
 * Which form fits, in order: the first rule that holds decides, and the last always does.
 *
 * What a goal asks of the person comes first (W1–W3). Where nothing speaks for a shift, somebody
 * who wants it open gets an intention, unless a skill is lacking (L2); with control, skill and
 * settled conditions a result does well (L1, R24); company makes a contract where there is something
 * to learn (L3); a long way on moving ground asks for a map (L4). What is left goes by what is
 * lacking. The words for each are in the message catalogue, under its id.
 */
export const RECOMMENDATION_RULES = [
  { id: "become", form: "shift", when: { need: ["become"] } },
  { id: "old-way", form: "shift", when: { oldWay: ["yes"] } },
  {
    id: "carried-over",
    form: "shift",
    when: { before: ["yes"] },
    unless: { need: ["do"], oldWay: ["no"] },
  },
  { id: "open", form: "intention", when: { taste: ["open"], skill: ["there", "passed over"] } },
  {
    id: "firm-ground",
    form: "performance",
    when: { control: ["much"], skill: ["there"], conditions: ["settled"] },
  },
  { id: "company", form: "contract", when: { company: ["together"], skill: ["missing", "partly"] } },
  { id: "long-way", form: "milestones", when: { horizon: ["longer"], conditions: ["moving", "mixed"] } },
  { id: "skill", form: "learning", when: { skill: ["missing", "partly"] } },
  { id: "control", form: "learning", when: { control: ["little", "some"] } },
  { id: "conditions", form: "learning", when: { conditions: ["moving", "mixed"] } },
  { id: "measured", form: "performance", when: { taste: ["measured"] } },
  { id: "unclear", form: "intention", when: {} },
] as const satisfies readonly RecommendationRule[];

export type RuleId = (typeof RECOMMENDATION_RULES)[number]["id"];
