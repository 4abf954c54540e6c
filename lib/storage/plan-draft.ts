import { type PlanDraftChange, planDraftChangeSchema } from "@/lib/domain/plans/plan-draft.ts";
import { database } from "./database.ts";
import { readDraft, saveDraft } from "./device.ts";

/** The name of the draft of a plan, or of a new one. */
function draftName(planId: string | undefined): string {
  return `plan/${planId ?? "new"}`;
}

function draftFrom(text: string): PlanDraftChange {
  try {
    return planDraftChangeSchema.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}

/** What was touched of the draft of a plan, or of a new one; nothing when none is kept or understood. */
export async function readPlanDraft(planId: string | undefined): Promise<PlanDraftChange> {
  return draftFrom(await readDraft(draftName(planId)));
}

/** Keeps the named fields of a draft and leaves the others as another page may have set them meanwhile. */
export function changePlanDraft(planId: string | undefined, change: PlanDraftChange): Promise<void> {
  return database.transaction("rw", database.device, async () => {
    const draft = { ...(await readPlanDraft(planId)), ...change };
    await saveDraft(draftName(planId), JSON.stringify(draft));
  });
}

export function dropPlanDraft(planId: string | undefined): Promise<void> {
  return saveDraft(draftName(planId), "");
}
