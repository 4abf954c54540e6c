import * as z from "zod/mini";

import { instantSchema } from "../row.ts";
import { lineSchema, noteSchema } from "../text/graphemes.ts";
import { dayKeySchema } from "../time/day-key.ts";

/** What can be done with a checkpoint, each with a short reason and none of them a failure (L4). */
export const CHECKPOINT_CHANGES = ["kept", "moved", "reshaped", "dropped", "reached"] as const;

/** One earlier shape of a checkpoint and why it changed. */
export const checkpointChangeSchema = z.object({
  at: instantSchema,
  change: z.enum(CHECKPOINT_CHANGES),
  reason: noteSchema,
  /** How it read, and when it was expected, before this change. */
  sees: lineSchema,
  day: z.optional(dayKeySchema),
});
export type CheckpointChange = z.infer<typeof checkpointChangeSchema>;

/** A point on the way, told by what one would see there (L4). */
export const checkpointSchema = z.object({
  id: z.uuid(),
  sees: lineSchema,
  day: z.optional(dayKeySchema),
  standing: z.enum(["ahead", "reached", "dropped"]),
  history: z.array(checkpointChangeSchema),
});
export type Checkpoint = z.infer<typeof checkpointSchema>;
