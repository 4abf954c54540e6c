import * as z from "zod/mini";

import { instantSchema, rowShape } from "../row.ts";
import { lineSchema } from "../text/graphemes.ts";
import { type DayKey, dayKeySchema, weekdayOf } from "../time/day-key.ts";

const MONDAY = 1;

/** In the order in which they are asked and shown (L6); fit: how the new way felt (W8). */
export const CAPABILITIES = ["confidence", "influence", "decision-quality", "fit", "own"] as const;
export const capabilitySchema = z.enum(CAPABILITIES);
export type Capability = z.infer<typeof capabilitySchema>;

/** An answer of its own: a week that was passed over is known, and is no zero. */
export const NOT_THIS_WEEK = "not-this-week";

/** One self-rating of one capability for one week (L6), from 0 to 10. */
export const ratingSchema = z
  .object({
    ...rowShape,
    capability: capabilitySchema,
    /** The capability of one’s own that is rated, and its name as it was asked. */
    ownCapabilityId: z.optional(z.uuid()),
    label: z.optional(lineSchema),
    /** Counts up whenever the words or the scale change: what was asked otherwise is another series. */
    wordingVersion: z.int().check(z.gte(1)),
    /** The Monday of the week that is rated; of a twin the first of its quarter (see `weekOfTwins`). */
    period: dayKeySchema.check(z.refine(isMonday, "not a Monday")),
    value: z.union([z.int().check(z.gte(0), z.lte(10)), z.literal(NOT_THIS_WEEK)]),
    /** When it was given. */
    at: instantSchema,
    /** A quarter’s twin: where the person, thinking back, places themselves at its beginning. In no series. */
    thenNow: z.optional(z.literal(true)),
  })
  .check(z.refine(isNamed, { error: "named if, and no other than if, it is one’s own", path: ["label"] }));
export type Rating = z.infer<typeof ratingSchema>;

function isMonday(day: DayKey): boolean {
  return weekdayOf(day) === MONDAY;
}

function isNamed({
  capability,
  ownCapabilityId,
  label,
}: {
  capability: Capability;
  ownCapabilityId?: string | undefined;
  label?: string | undefined;
}): boolean {
  const isOwn = capability === "own";
  return (ownCapabilityId !== undefined) === isOwn && (label !== undefined) === isOwn;
}
