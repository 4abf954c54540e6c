import * as z from "zod/mini";

import { rowShape } from "../row.ts";
import { dayKeySchema } from "../time/day-key.ts";

/** What a person has said about one question of the bank, of a pack or of their own. */
export const questionStandingSchema = z.object({
  ...rowShape,
  questionId: z.string().check(z.maxLength(100)),
  /** Pinned: asked again each quarter. Resting: not before a day. Never: not asked any more. */
  standing: z.enum(["open", "pinned", "resting", "never"]),
  restsUntil: z.optional(dayKeySchema),
  useful: z.optional(z.boolean()),
});
export type QuestionStanding = z.infer<typeof questionStandingSchema>;
