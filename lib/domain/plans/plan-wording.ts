import * as z from "zod/mini";

import { planSchema } from "./plan.ts";

const { cue, response, obstacle, goalId } = planSchema.shape;

/** What a person says of a plan: its cue and its answer, what gets in the way, the goal it is for. */
export const planWordingSchema = z.object({ cue, response, obstacle, goalId });
export type PlanWording = z.infer<typeof planWordingSchema>;

/** The wording alone, of a plan or of anything that has one. */
export function wordingOf(plan: PlanWording): PlanWording {
  return planWordingSchema.parse(plan);
}

/** Whether two wordings say the same. */
export function isSameWording(one: PlanWording, other: PlanWording): boolean {
  // Parsed, both have their fields in one order.
  return JSON.stringify(wordingOf(one)) === JSON.stringify(wordingOf(other));
}

/** Whether two wordings are the same when they are said: cue and answer. */
export function isSameSentence(one: PlanWording, other: PlanWording): boolean {
  const [said, saidOfOther] = [one, other].map(wordingOf).map((wording) => [wording.cue, wording.response]);
  return JSON.stringify(said) === JSON.stringify(saidOfOther);
}
