import { MOST_ACTIVE_PLANS, type Plan } from "@/lib/domain/plans/plan.ts";
import { isSameSentence, isSameWording, type PlanWording } from "@/lib/domain/plans/plan-wording.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import { isKept } from "@/lib/domain/row.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";
import { keepVersion } from "./versions.ts";

/** All plans, the deleted ones too. */
export function allPlans(): Promise<Plan[]> {
  return database.plans.toArray();
}

/** A plan by its id, also one that was deleted. */
export function planById(id: string): Promise<Plan | undefined> {
  return database.plans.get(id);
}

/** A plan that became active, or those that are and leave no room for it. */
export type ActivePlan = { plan: Plan } | { active: Plan[] };

/**
 * Adds a plan. There is room for three (R13): where there is none, nothing is added and the active
 * ones are returned, for the person to say which may rest. `restingId` is the one they named.
 */
export function addPlan(wording: PlanWording, now: number, restingId?: string): Promise<ActivePlan> {
  return database.transaction("rw", database.plans, async () => {
    const active = await makeRoom(restingId, now);
    if (active.length >= MOST_ACTIVE_PLANS) return { active };
    const plan: Plan = { ...newRow(now), ...wording, standing: "active" };
    await database.plans.add(plan);
    return { plan };
  });
}

/** Adds a plan that rests: for whoever would rather keep the active ones. */
export async function addRestingPlan(wording: PlanWording, now: number): Promise<Plan> {
  const plan: Plan = { ...newRow(now), ...wording, standing: "resting" };
  await database.plans.add(plan);
  return plan;
}

/**
 * Takes a resting plan up again, if there is room; as when adding one. One that was deleted meanwhile
 * comes back with it; undefined when there is no such plan at all.
 */
export function takePlanUp(id: string, now: number, restingId?: string): Promise<ActivePlan | undefined> {
  return database.transaction("rw", database.plans, async () => {
    const plan = await database.plans.get(id);
    if (plan === undefined) return undefined;
    const active = await makeRoom(restingId, now);
    if (active.some((other) => other.id === id)) return { plan };
    if (active.length >= MOST_ACTIVE_PLANS) return { active };
    const { deletedAt: _, ...kept } = plan;
    const taken: Plan = { ...kept, standing: "active", keptAt: now, updatedAt: now };
    await database.plans.put(taken);
    return { plan: taken };
  });
}

/** Lets the named plan rest. Returns those that are active then. */
async function makeRoom(restingId: string | undefined, now: number): Promise<Plan[]> {
  if (restingId !== undefined) await restPlan(restingId, now);
  return activePlans(await database.plans.toArray());
}

export async function restPlan(id: string, now: number): Promise<void> {
  await database.plans.update(id, { standing: "resting", updatedAt: now });
}

/**
 * Rewords a plan and keeps the earlier wording; said otherwise, it has not been rehearsed yet.
 * `seen` is the wording that the person began from: when another page has changed it since,
 * nothing is written and the plan as it stands is returned, for the person to decide.
 *
 * @returns undefined when there is no such plan
 */
export function rewordPlan(
  id: string,
  wording: PlanWording,
  seen: PlanWording,
  now: number,
): Promise<{ saved: boolean; plan: Plan } | undefined> {
  return database.transaction("rw", database.plans, database.versions, async () => {
    const plan = await database.plans.get(id);
    if (plan === undefined) return undefined;
    if (isSameWording(plan, wording)) return { saved: true, plan };
    if (!isSameWording(plan, seen)) return { saved: false, plan };
    await keepVersion("plans", plan, now);
    const { obstacle: _, goalId: __, rehearsedAt, ...rest } = plan;
    const isSame = isSameSentence(plan, wording);
    const reworded: Plan = {
      ...rest,
      ...wording,
      ...(isSame && rehearsedAt !== undefined && { rehearsedAt }),
      ...(!isSame && { keptAt: now }),
      updatedAt: now,
    };
    await database.plans.put(reworded);
    return { saved: true, plan: reworded };
  });
}

/** Notes that the plan was gone through once in the mind. */
export async function noteRehearsal(id: string, now: number): Promise<void> {
  await database.plans.update(id, { rehearsedAt: now, updatedAt: now });
}

/** Notes when the person said that the plan goes on (R13); undefined takes it back to never. */
export async function noteKept(id: string, keptAt: number | undefined, now: number): Promise<void> {
  await database.plans.update(id, { keptAt, updatedAt: now });
}

/** Deletes a plan, leaving a tombstone. */
export async function deletePlan(id: string, now: number): Promise<void> {
  await database.plans.update(id, { deletedAt: now, updatedAt: now });
}

/** Brings a deleted plan back: as it was, or resting when others have taken its room meanwhile. */
export function restorePlan(id: string, now: number): Promise<void> {
  return database.transaction("rw", database.plans, async () => {
    const plan = await database.plans.get(id);
    if (plan === undefined || isKept(plan)) return;
    const active = activePlans(await database.plans.toArray());
    const { deletedAt: _, ...kept } = plan;
    const standing = active.length < MOST_ACTIVE_PLANS ? plan.standing : "resting";
    await database.plans.put({ ...kept, standing, updatedAt: now });
  });
}
