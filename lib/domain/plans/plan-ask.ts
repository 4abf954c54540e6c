import type { Nudge } from "../nudges/nudge.ts";
import { cuesOfPlan } from "./cues-of-plan.ts";
import type { Plan } from "./plan.ts";

/** So often done, it may have become a habit that needs no plan (R13). */
const MOST_DONE = 10;
/** So often gone by, it may not fit any more (R13). */
const MOST_GONE_BY = 5;

/** Why a plan is asked about: it was done often, or its cue went by often. */
export type PlanAsk = "often-done" | "gone-by";

/** Its window closed after it was seen, without an answer; "not now" weighs half. */
function weightGoneBy({ state, exposedOn = [] }: Nudge): number {
  if (state === "declined") return 0.5;
  return state === "expired" && exposedOn.length > 0 ? 1 : 0;
}

/**
 * Whether it is time to ask if a plan is to be kept, reworded or laid to rest (R13). Counted from
 * when the person last said that it goes on, or from when it was made.
 */
export function planAsk(plan: Plan, ledger: readonly Nudge[]): PlanAsk | undefined {
  const since = plan.keptAt ?? plan.createdAt;
  const cues = cuesOfPlan(plan.id, ledger).filter(
    ({ asked, shown, due }) => asked === undefined && (shown?.at ?? due) >= since,
  );
  if (cues.filter(({ state }) => state === "acted").length >= MOST_DONE) return "often-done";
  const goneBy = cues.reduce((sum, cue) => sum + weightGoneBy(cue), 0);
  return goneBy >= MOST_GONE_BY ? "gone-by" : undefined;
}
