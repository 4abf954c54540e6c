import type { NudgeKind } from "../nudges/nudge-kind.ts";
import type { Nudge } from "../nudges/nudge.ts";
import type { Reflection, ReflectionKind } from "./reflection.ts";

const NUDGE_KIND: Record<ReflectionKind, NudgeKind> = {
  daily: "end-of-day",
  weekly: "weekly",
  quarterly: "quarterly",
  "three-months": "look-back",
  "six-months": "look-back",
  yearly: "yearly",
};

/** The key in the ledger of what asks for a reflection. */
export function nudgeOf({
  kind,
  period,
  goalId,
}: Pick<Reflection, "kind" | "period" | "goalId">): Pick<Nudge, "kind" | "period" | "subject"> {
  return { kind: NUDGE_KIND[kind], period, ...(goalId !== undefined && { subject: goalId }) };
}
