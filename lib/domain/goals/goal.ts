import * as z from "zod/mini";

import { instantSchema, isKept, rowShape } from "../row.ts";
import { lineSchema } from "../text/graphemes.ts";
import { dayKeySchema } from "../time/day-key.ts";
import { checkpointSchema } from "./checkpoint.ts";
import { choicesSchema } from "./choices.ts";
import { goalFormSchema } from "./goal-form.ts";
import { stepSchema } from "./step.ts";
import { goalWordsSchema } from "./words.ts";

/** The patterns of an identity shift that arrive filled in, and one's own (W5). */
export const SHIFT_PATTERNS = ["orchestrator", "enterprise", "architect", "proven", "own"] as const;
export type ShiftPattern = (typeof SHIFT_PATTERNS)[number];

/**
 * A goal: what a person wants, in the words of their notebook, with all that was said about it and
 * the parts of every form it has had. Changing the form takes nothing away (L10, T4).
 */
export const goalSchema = z.object({
  ...rowShape,
  text: lineSchema,
  /** Held: pursued. Resting: kept for later. Reached, and released: over, and remembered. */
  standing: z.enum(["held", "resting", "reached", "released"]),
  /** Every form it has had with the instant from which it had it; the last is the present one. */
  shapes: z.array(z.object({ form: goalFormSchema, since: instantSchema })),
  /** Where the conversation stands, by the name of the step; absent when it was never begun or is over. */
  talkStep: z.optional(z.string().check(z.maxLength(40))),
  choices: choicesSchema,
  words: goalWordsSchema,
  /** The earlier goal that the person says this one repeats (W1). */
  repeatsGoalId: z.optional(z.uuid()),
  /** The intention that was written from it (T2). */
  intentionId: z.optional(z.uuid()),
  steps: z.array(stepSchema),
  /** The day by which a result or an outcome is hoped for. */
  dueDay: z.optional(dayKeySchema),
  /** The days it was due before, the earliest first; a sign of reaching too far (L5). */
  earlierDueDays: z.array(dayKeySchema),
  checkpoints: z.array(checkpointSchema),
  /** First day of the quarter whose main learning goal it is (L7). */
  mainOfQuarter: z.optional(dayKeySchema),
  /** When the two people of a contract look again (L3). */
  reviewDay: z.optional(dayKeySchema),
  pattern: z.optional(z.enum(SHIFT_PATTERNS)),
  /** Am I willing, now? "Not yet" is a full answer (W6). */
  willing: z.optional(z.enum(["yes", "not-yet"])),
  /** When the old part was let go (W6). */
  letGoAt: z.optional(instantSchema),
  /** When a safe test of what the old way protects was put off: "not now" is an answer too (R16). */
  testPutOffAt: z.optional(instantSchema),
});
export type Goal = z.infer<typeof goalSchema>;
export type GoalStanding = Goal["standing"];

/** The form it has now; undefined while it is still being talked through. */
export function formOf({ shapes }: Goal): Goal["shapes"][number]["form"] | undefined {
  return shapes.at(-1)?.form;
}

/** Goals without the deleted, the newest first. */
export function newestFirst(goals: readonly Goal[]): Goal[] {
  return goals.filter(isKept).toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}
