import * as z from "zod/mini";

import { instantSchema } from "../row.ts";
import { dayKeySchema } from "../time/day-key.ts";

/** In the order in which two that fall due at one instant are counted. */
export const NUDGE_KINDS = ["morning", "check-in", "weekly"] as const;
export const nudgeKindSchema = z.enum(NUDGE_KINDS);
export type NudgeKind = z.infer<typeof nudgeKindSchema>;

/**
 * A row of the ledger: one for each due period, under a key made of both, so that a period can
 * never be asked twice. `waiting` is the only state that is not final.
 */
export const nudgeSchema = z.object({
  /** `kind/period`, such as `weekly/2026-11-16` */
  id: z.string().check(z.regex(/^[a-z-]+\/\d{4}-\d{2}-\d{2}$/)),
  kind: nudgeKindSchema,
  /** First day of the period: the day itself, or the Monday of the week. */
  period: dayKeySchema,
  due: instantSchema,
  closesAt: instantSchema,
  /**
   * acted: the person did it. declined: not today. rested: they rest this week. expired: its
   * window closed without mention. paused: it fell due while everything was paused.
   */
  state: z.enum(["waiting", "acted", "declined", "rested", "expired", "paused"]),
  /** Not to be shown before this instant; the person put it off. */
  postponedUntil: z.optional(instantSchema),
  /** When the system notification went out. */
  notifiedAt: z.optional(instantSchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Nudge = z.infer<typeof nudgeSchema>;

/** States that came from the person; settling never takes one of these back. */
export function isAnswered({ state }: Nudge): boolean {
  return state === "acted" || state === "declined" || state === "rested";
}
