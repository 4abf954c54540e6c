import * as z from "zod/mini";

import { instantSchema, rowShape } from "../row.ts";
import { noteSchema } from "../text/graphemes.ts";
import { dayKeySchema } from "../time/day-key.ts";

/** In the order in which they are always shown. Each has the same weight (L9). */
export const MOMENT_KINDS = ["noticed", "chose", "slipped", "tried"] as const;
export const momentKindSchema = z.enum(MOMENT_KINDS);
export type MomentKind = z.infer<typeof momentKindSchema>;

/** 0 at ease · 1 a little odd · 2 uneasy · 3 very uneasy · 4 hard to bear (W8). */
export const UNEASE_STEPS = [0, 1, 2, 3, 4] as const;
/** From this step on a moment counts as uneasy; "a little odd" does not. */
export const UNEASY_FROM = 2;
export const uneaseSchema = z.literal(UNEASE_STEPS);
export type Unease = z.infer<typeof uneaseSchema>;

/** One logged instant of practice (W7). */
export const momentSchema = z.object({
  ...rowShape,
  at: instantSchema,
  /** The person's day when it happened; it stays when they travel. */
  day: dayKeySchema,
  /** Minutes ahead of UTC when it happened. */
  offsetMinutes: z.int().check(z.gte(-900), z.lte(900)),
  /** Added later without a time: `at`, noon or earlier on a day that has none yet, says nothing of when it was. */
  timeUnknown: z.optional(z.literal(true)),
  kind: momentKindSchema,
  note: z.optional(noteSchema),
  unease: z.optional(uneaseSchema),
  intentionId: z.optional(z.uuid()),
  practiceId: z.optional(z.uuid()),
});
export type Moment = z.infer<typeof momentSchema>;
