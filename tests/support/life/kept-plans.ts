import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { planIdOf } from "@/lib/domain/plans/cues-of-plan.ts";
import { planAsk } from "@/lib/domain/plans/plan-ask.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";

/** After the product has asked whether a plan is to go on, and the person has said that it is. */
export function keptPlans(plans: readonly Plan[], cues: readonly Nudge[]): Plan[] {
  const byPlan = Map.groupBy(cues, (cue) => planIdOf(cue) ?? "");
  return plans.map((plan) => {
    const keptAt = lastKept(plan, byPlan.get(plan.id) ?? []);
    return keptAt === undefined ? plan : { ...plan, keptAt, updatedAt: Math.max(plan.updatedAt, keptAt) };
  });
}

/** The last instant (epoch ms) at which it was said; undefined for never. */
function lastKept(plan: Plan, cues: readonly Nudge[]): number | undefined {
  let keptAt: number | undefined;
  const sinceThen: Nudge[] = [];
  for (const cue of cues) {
    sinceThen.push(cue);
    if (planAsk(plan, sinceThen) === undefined) continue;
    keptAt = cue.updatedAt + 1;
    sinceThen.length = 0;
  }
  return keptAt;
}
