import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { messages } from "@/lib/messages/messages.ts";
import { deletePlan, noteKept, restorePlan, restPlan, takePlanUp } from "@/lib/storage/plans.ts";

export async function rest({ id }: Plan): Promise<Undoable> {
  await restPlan(id, Date.now());
  const undo = async () => {
    // When others have taken its room meanwhile, it stays at rest.
    await takePlanUp(id, Date.now());
  };
  return { id, done: messages.plans.rested, undo };
}

/** The person was asked whether the plan goes on, and it does. Taken back, it is asked again. */
export async function keepOn({ id, keptAt }: Plan): Promise<Undoable> {
  const now = Date.now();
  await noteKept(id, now, now);
  return { id, done: messages.siteCues.ask.kept, undo: () => noteKept(id, keptAt, Date.now()) };
}

export async function remove({ id }: Plan): Promise<Undoable> {
  await deletePlan(id, Date.now());
  return { id, done: messages.plans.removed, undo: () => restorePlan(id, Date.now()) };
}

/**
 * Takes a resting plan up again; where there is no room, it gives the active ones instead.
 * `restingId` is the one that the person named to make room.
 */
export async function takeUp(
  { id }: Plan,
  restingId?: string,
): Promise<{ undoable: Undoable } | { active: Plan[] } | undefined> {
  const taken = await takePlanUp(id, Date.now(), restingId);
  if (taken === undefined || "active" in taken) return taken;
  const undo = async () => {
    await restPlan(id, Date.now());
    if (restingId !== undefined) await takePlanUp(restingId, Date.now());
  };
  return { undoable: { id, done: messages.plans.takenUp, undo } };
}
