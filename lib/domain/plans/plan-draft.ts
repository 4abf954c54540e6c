import * as z from "zod/mini";

import { minutesSchema } from "../schedule/schedule.ts";
import { weekdaySchema } from "../time/day-key.ts";
import type { Plan } from "./plan.ts";
import { planWordingSchema } from "./plan-wording.ts";

/** The questions from which a plan is built, in their order. */
export const PLAN_STEPS = ["wish", "obstacle", "cue", "response"] as const;
export const planStepSchema = z.enum(PLAN_STEPS);
export type PlanStep = z.infer<typeof planStepSchema>;

/**
 * A plan while it is being built: every field as it was typed, those of all three kinds of cue side
 * by side, so that changing one's mind about the kind loses nothing.
 */
export const planDraftSchema = z.object({
  step: planStepSchema,
  /** null: for no goal in particular. */
  goalId: z.nullable(z.uuid()),
  obstacle: z.string(),
  cueKind: z.enum(["time", "situation", "site"]),
  weekdays: z.array(weekdaySchema),
  atMinutes: minutesSchema,
  situation: z.string(),
  address: z.string(),
  isWholeSite: z.boolean(),
  onSite: z.string(),
  responseKind: z.enum(["act", "question"]),
  response: z.string(),
  /** The wording of the plan from which the person began; null for a new one. */
  seen: z.nullable(planWordingSchema),
});
export type PlanDraft = z.infer<typeof planDraftSchema>;

/** What of a draft was touched; the rest stands as it does in the plan, or empty. */
export const planDraftChangeSchema = z.partial(planDraftSchema);
export type PlanDraftChange = z.infer<typeof planDraftChangeSchema>;

/** A draft with changes over it, the later over the earlier. */
export function draftWith(draft: PlanDraft, ...changes: readonly PlanDraftChange[]): PlanDraft {
  return planDraftSchema.parse(Object.assign({}, draft, ...changes));
}

const NINE = 9 * 60;

/** A plan of which nothing is written yet. `weekdays` are the person's working days. */
export function emptyDraft(weekdays: readonly number[]): PlanDraft {
  return {
    step: "wish",
    goalId: null,
    obstacle: "",
    cueKind: "situation",
    weekdays: [...weekdays],
    atMinutes: NINE,
    situation: "",
    address: "",
    isWholeSite: false,
    onSite: "",
    responseKind: "act",
    response: "",
    seen: null,
  };
}

/** A plan taken apart to be reworded. */
export function draftOf(plan: Plan, weekdays: readonly number[]): PlanDraft {
  const { cue, response, obstacle, goalId } = plan;
  return {
    ...emptyDraft(weekdays),
    goalId: goalId ?? null,
    obstacle: obstacle ?? "",
    cueKind: cue.kind,
    ...(cue.kind === "time" && { weekdays: cue.weekdays, atMinutes: cue.atMinutes }),
    ...(cue.kind === "situation" && { situation: cue.text }),
    ...(cue.kind === "site" && {
      address: cue.origin + cue.path,
      isWholeSite: cue.path === "/",
      onSite: cue.text,
    }),
    responseKind: response.kind,
    response: response.text,
    seen: planWordingSchema.parse(plan),
  };
}
