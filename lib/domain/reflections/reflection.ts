import * as z from "zod/mini";

import { instantSchema, rowShape } from "../row.ts";
import { noteSchema } from "../text/graphemes.ts";
import { dayKeySchema } from "../time/day-key.ts";

/** A weekly looks back, then deeper, then ahead. */
export const REFLECTION_SLOTS = ["back", "deeper", "ahead"] as const;
export type ReflectionSlot = (typeof REFLECTION_SLOTS)[number];

/** What an answer was about: something that happened, that has not yet, or something else. */
export const TAPS = ["happened", "not-yet", "else"] as const;
export type Tap = (typeof TAPS)[number];

/** Guided looks back: a minute of a day, a week, a quarter, a shift after three and six months, a year. */
export const REFLECTION_KINDS = [
  "daily",
  "weekly",
  "quarterly",
  "three-months",
  "six-months",
  "yearly",
] as const;
export type ReflectionKind = (typeof REFLECTION_KINDS)[number];

/** One more question, chosen by a tap of the person and never by reading the answer. */
const followUpSchema = z.object({ tap: z.enum(TAPS), question: noteSchema, text: noteSchema });
export type FollowUp = z.infer<typeof followUpSchema>;

/** The question is kept with its answer in the words in which it was asked. */
export const answerSchema = z.object({
  slot: z.enum(REFLECTION_SLOTS),
  questionId: z.string().check(z.maxLength(100)),
  question: noteSchema,
  text: noteSchema,
  followUp: z.optional(followUpSchema),
  /** What was written before another tap, each with its question; never of the tap that `followUp` has. */
  setAside: z.optional(z.array(followUpSchema)),
  /** Passed over; another question stands in its place. */
  skipped: z.optional(z.literal(true)),
});
export type Answer = z.infer<typeof answerSchema>;

/** A guided look back. While `finishedAt` is absent it is a draft, saved as it is typed. */
export const reflectionSchema = z.object({
  ...rowShape,
  kind: z.enum(REFLECTION_KINDS),
  /** First day of what it belongs to, as in the ledger: the day, the Monday of the week, the quarter, the year. */
  period: dayKeySchema,
  /** The goal whose shift is looked back on at three and six months (W10). */
  goalId: z.optional(z.uuid()),
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
