import * as z from "zod/mini";

import { REFLECTION_SLOTS } from "../reflections/reflection.ts";
import { rowShape } from "../row.ts";
import { lineSchema } from "../text/graphemes.ts";

/** A question that the person put to themselves; it takes its turn among the others. */
export const ownQuestionSchema = z.object({
  ...rowShape,
  slot: z.enum(REFLECTION_SLOTS),
  text: lineSchema,
});
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;
