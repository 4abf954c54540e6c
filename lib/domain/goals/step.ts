import * as z from "zod/mini";

import { instantSchema } from "../row.ts";
import { lineSchema } from "../text/graphemes.ts";

/** One step of the plan towards a result that is still pursued (T4). */
export const stepSchema = z.object({
  id: z.uuid(),
  text: lineSchema,
  /** When it was done; absent while it is ahead. */
  doneAt: z.optional(instantSchema),
  /** When it was deleted; it keeps its place, and can be brought back. */
  deletedAt: z.optional(instantSchema),
});
export type Step = z.infer<typeof stepSchema>;
