import * as z from "zod/mini";

import { rowShape } from "../row.ts";
import { noteSchema } from "../text/graphemes.ts";
import { dayKeySchema } from "../time/day-key.ts";

/** Something already true that shows present success (T3). */
export const evidenceSchema = z.object({
  ...rowShape,
  text: noteSchema.check(z.minLength(1)),
  /** The day it speaks of. */
  day: dayKeySchema,
  /** The moment or the reflection it was taken from. */
  momentId: z.optional(z.uuid()),
  reflectionId: z.optional(z.uuid()),
  goalId: z.optional(z.uuid()),
});
export type Evidence = z.infer<typeof evidenceSchema>;
