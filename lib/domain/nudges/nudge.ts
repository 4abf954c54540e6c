import * as z from "zod/mini";

import { instantSchema } from "../row.ts";
import { dayKeySchema } from "../time/day-key.ts";
import { nudgeKindSchema } from "./nudge-kind.ts";

/** Where a nudge can be shown, the calmest first. `site`: the chip on a page that a plan names. */
export const SURFACES = ["new-tab", "icon", "popup", "site", "notification"] as const;
export type Surface = (typeof SURFACES)[number];

/** Why a nudge was shown, by the rule that let it be. */
export const GRANT_RULES = [
  /** Its time had come, and it took one of the day's permits. */
  "due",
  /** The same, while only one a day is asked at the beginning. */
  "first-days",
  /** The weekly, which has an allowance of its own. */
  "weekly",
  /** The person set it themselves: a plan, a block. */
  "asked-for",
  /** It had been put off until then. */
  "postponed",
  /** The person opened the popup or the journal, where it waited. */
  "opened",
  /** It had gone by often: it asked whether to go on. */
  "ask-once",
] as const;
export const grantRuleSchema = z.enum(GRANT_RULES);
export type GrantRule = z.infer<typeof grantRuleSchema>;

/**
 * A row of the ledger: one for each due period, under a key made of both, so that a period can
 * never be asked twice. `waiting` is the only state that is not final.
 */
export const nudgeSchema = z.object({
  /** `kind/period`, such as `weekly/2026-11-16`, and for what comes of one thing among several `/subject` */
  id: z.string().check(z.maxLength(120), z.regex(/^[a-z-]+\/\d{4}-\d{2}-\d{2}(\/[a-z0-9-]+)*$/)),
  kind: nudgeKindSchema,
  /** First day of the period: the day itself, or the Monday of the week. */
  period: dayKeySchema,
  /** The checkpoint, goal, block or plan that it is about; a plan may have several a day, which are counted after it. */
  subject: z.optional(z.string().check(z.regex(/^[a-z0-9-]+(\/\d+)?$/))),
  due: instantSchema,
  closesAt: instantSchema,
  /**
   * acted: the person did it. otherwise: to a plan, they chose another way. declined: not now.
   * rested: they rest this week. expired: its window closed without mention. paused: it fell due
   * while everything was paused.
   */
  state: z.enum(["waiting", "acted", "otherwise", "declined", "rested", "expired", "paused"]),
  /** When and where it was first shown, and by which rule; once it came of itself, when it first did. */
  shown: z.optional(z.object({ at: instantSchema, surface: z.enum(SURFACES), rule: grantRuleSchema })),
  /** The permit it took when it first came of itself, and the person's day then (R1). */
  permit: z.optional(z.object({ at: instantSchema, day: dayKeySchema })),
  /** Days on which a page showed it for three seconds, each once (R4). */
  exposedOn: z.optional(z.array(dayKeySchema)),
  /** It was shown as the question whether its kind is to go on (R4). */
  asked: z.optional(z.literal(true)),
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
  return state === "acted" || state === "otherwise" || state === "declined" || state === "rested";
}

/** The key of a ledger row. */
export function nudgeId({ kind, period, subject }: Pick<Nudge, "kind" | "period" | "subject">): string {
  return subject === undefined ? `${kind}/${period}` : `${kind}/${period}/${subject}`;
}
