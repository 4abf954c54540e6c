import * as z from "zod/mini";

/** What comes at a time of the person's own week. */
export const TIMED_KINDS = ["morning", "check-in", "end-of-day", "weekly"] as const;
export type TimedKind = (typeof TIMED_KINDS)[number];

/** What comes of something: a date, a block of protected time, a plan, a long absence. */
export const OCCASION_KINDS = [
  "checkpoint",
  "contract-review",
  "quarterly",
  "look-back",
  "yearly",
  "block-start",
  "block-end",
  "plan-cue",
  "welcome-back",
  "backup",
] as const;
export type OccasionKind = (typeof OCCASION_KINDS)[number];

/** In the order in which two that fall due at one instant are counted. */
export const NUDGE_KINDS = [...TIMED_KINDS, ...OCCASION_KINDS] as const;
export const nudgeKindSchema = z.enum(NUDGE_KINDS);
export type NudgeKind = z.infer<typeof nudgeKindSchema>;

/** The guided looks back. Each comes seldom and its window closes for good, so that none stands behind daily ones. */
const LOOKS_BACK: ReadonlySet<NudgeKind> = new Set(["weekly", "quarterly", "look-back", "yearly"]);

export function looksBack(kind: NudgeKind): boolean {
  return LOOKS_BACK.has(kind);
}

/**
 * What the person set themselves, to the minute: it stands outside the day's few permits, under a
 * limit of its own (R1, R13).
 */
export function isAskedFor(kind: NudgeKind): boolean {
  return kind === "plan-cue" || kind === "block-start" || kind === "block-end";
}
