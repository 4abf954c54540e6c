import * as z from "zod/mini";

import { instantSchema, rowShape } from "../row.ts";
import { minutesSchema } from "../schedule/schedule.ts";
import { lineSchema, noteSchema } from "../text/graphemes.ts";
import { weekdaySchema } from "../time/day-key.ts";
import { LONGEST_PATH } from "./site-path.ts";

/** More than three plans at once take each other's force (R13). */
export const MOST_ACTIVE_PLANS = 3;

/** What sets a plan off: a time, a situation in words, or a site by origin and path. */
export const cueSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("time"),
    weekdays: z.array(weekdaySchema).check(z.minLength(1)),
    atMinutes: minutesSchema,
  }),
  z.object({ kind: z.literal("situation"), text: lineSchema }),
  z.object({
    kind: z.literal("site"),
    /** Such as `https://mail.example.org`, without a path. */
    origin: z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/?#\s]+$/)),
    /** The beginning of the path, `/` for the whole site. */
    path: z.string().check(z.maxLength(LONGEST_PATH), z.regex(/^\/\S*$/)),
    /** What happens there, in words. */
    text: lineSchema,
  }),
]);
export type Cue = z.infer<typeof cueSchema>;

/** An if-then plan (R13): when the cue comes, one act, or one question to oneself. */
export const planSchema = z.object({
  ...rowShape,
  cue: cueSchema,
  response: z.object({ kind: z.enum(["act", "question"]), text: lineSchema }),
  /** What in me gets in the way. */
  obstacle: z.optional(noteSchema),
  goalId: z.optional(z.uuid()),
  /** When it was gone through once in the mind. */
  rehearsedAt: z.optional(instantSchema),
  /** When the person last said that it goes on; from then on it is counted how often it was done or went by. */
  keptAt: z.optional(instantSchema),
  standing: z.enum(["active", "resting"]),
});
export type Plan = z.infer<typeof planSchema>;
