import type { Plan } from "@/lib/domain/plans/plan.ts";
import { type PlanWording, wordingOf } from "@/lib/domain/plans/plan-wording.ts";
import { isKept } from "@/lib/domain/row.ts";
import { addPlan, addRestingPlan, restorePlan, rewordPlan } from "@/lib/storage/plans.ts";

/** Where a plan goes when there is no room among the active ones. */
export type Room = { restingId: string } | "rests";

/** The plan that is kept now, the active ones that leave no room for it, or what another page wrote. */
export type Keeping = { plan: Plan } | { active: Plan[] } | { other: Plan };

/**
 * Keeps a new plan, or one that is reworded. `seen` is the wording that the person began from;
 * `room` is what they decided when there was none.
 */
export async function keepPlan(
  started: Plan | undefined,
  wording: PlanWording,
  seen: PlanWording | null,
  now: number,
  room?: Room,
): Promise<Keeping> {
  const result = started && (await rewordPlan(started.id, wording, seen ?? wordingOf(started), now));
  if (result !== undefined) {
    if (!result.saved) return { other: result.plan };
    // Deleted in another place while it was being reworded here.
    if (!isKept(result.plan)) await restorePlan(result.plan.id, now);
    return { plan: result.plan };
  }
  // New, or everything was erased meanwhile: the person's words are kept all the same.
  if (room === "rests") return { plan: await addRestingPlan(wording, now) };
  return addPlan(wording, now, room?.restingId);
}
