import * as z from "zod/mini";

import { rowShape } from "../row.ts";
import { lineSchema } from "../text/graphemes.ts";

/** A capability of one's own beside those that the product names (L6). */
export const ownCapabilitySchema = z.object({
  ...rowShape,
  label: lineSchema,
  /** Counts up when the person words it anew: what was asked otherwise is another series. */
  wordingVersion: z.int().check(z.gte(1)),
  standing: z.enum(["active", "resting"]),
});
export type OwnCapability = z.infer<typeof ownCapabilitySchema>;
