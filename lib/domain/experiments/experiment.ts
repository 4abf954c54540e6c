import * as z from "zod/mini";

import { instantSchema, rowShape } from "../row.ts";
import { lineSchema, noteSchema } from "../text/graphemes.ts";
import { dayKeySchema } from "../time/day-key.ts";

/** A small thing tried on purpose, with what it taught (L9). */
export const experimentSchema = z.object({
  ...rowShape,
  /** What I try. */
  text: lineSchema,
  /** When or where, in words. */
  occasion: noteSchema,
  /** What I expect. */
  expected: noteSchema,
  /** The days between which it is to be tried; a safe test always has them (R16). */
  fromDay: z.optional(dayKeySchema),
  untilDay: z.optional(dayKeySchema),
  /** The goal it belongs to. */
  goalId: z.optional(z.uuid()),
  /** What happened, what it taught, what comes next. Learning is the success, whatever happened. */
  happened: noteSchema,
  learned: noteSchema,
  next: noteSchema,
  closedAt: z.optional(instantSchema),
});
export type Experiment = z.infer<typeof experimentSchema>;

/** The texts of an experiment, each written when its time has come. */
export const EXPERIMENT_TEXTS = ["text", "occasion", "expected", "happened", "learned", "next"] as const;
export type ExperimentText = (typeof EXPERIMENT_TEXTS)[number];
