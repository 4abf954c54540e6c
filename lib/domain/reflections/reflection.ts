import * as z from "zod/mini";

import { instantSchema, rowShape } from "../row.ts";
import { noteSchema } from "../text/graphemes.ts";
import { dayKeySchema } from "../time/day-key.ts";

/** A weekly looks back, then deeper, then ahead. */
export const REFLECTION_SLOTS = ["back", "deeper", "ahead"] as const;
export type ReflectionSlot = (typeof REFLECTION_SLOTS)[number];

/** The question is kept with its answer in the words in which it was asked. */
export const answerSchema = z.object({
  slot: z.enum(REFLECTION_SLOTS),
  questionId: z.string().check(z.maxLength(100)),
  question: noteSchema,
  text: noteSchema,
});
export type Answer = z.infer<typeof answerSchema>;

/** A guided look back. While `finishedAt` is absent it is a draft, saved as it is typed. */
export const reflectionSchema = z.object({
  ...rowShape,
  kind: z.enum(["weekly"]),
  /** The Monday of the week that it belongs to, as in the ledger. */
  period: dayKeySchema,
  /** The days it looks back on, both included. */
  fromDay: dayKeySchema,
  untilDay: dayKeySchema,
  answers: z.array(answerSchema),
  /** The practice that it ends in, as typed. */
  practiceText: noteSchema,
  practiceId: z.optional(z.uuid()),
  finishedAt: z.optional(instantSchema),
});
export type Reflection = z.infer<typeof reflectionSchema>;
