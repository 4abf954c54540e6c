import { useState } from "react";

import {
  draftOf,
  draftWith,
  emptyDraft,
  type PlanDraft,
  type PlanDraftChange,
} from "@/lib/domain/plans/plan-draft.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { changePlanDraft, dropPlanDraft, readPlanDraft } from "@/lib/storage/plan-draft.ts";
import { useLive } from "@/lib/ui/live.ts";
import { oneAtATime } from "@/lib/ui/one-at-a-time.ts";

export interface DraftedPlan {
  draft: PlanDraft;
  change: (change: PlanDraftChange) => void;
  /** Lets go of the draft, once it is kept or no longer wanted. */
  drop: () => Promise<void>;
}

/**
 * A plan being built, or one being reworded: kept at every letter, so that a closed tab loses
 * nothing. Undefined until what was kept is read. Two tabs write only the fields each has touched.
 */
export function usePlanDraft(plan: Plan | undefined, settings: Settings): DraftedPlan | undefined {
  // The wording that was there when the form was opened.
  const [began] = useState(() => {
    const { workingDays } = settings.schedule;
    return plan === undefined ? emptyDraft(workingDays) : draftOf(plan, workingDays);
  });
  const kept = useLive(() => readPlanDraft(plan?.id), [plan?.id]);
  const [touched, setTouched] = useState<PlanDraftChange>({});
  const [save] = useState(() =>
    oneAtATime((change: PlanDraftChange | "drop") =>
      change === "drop" ? dropPlanDraft(plan?.id) : changePlanDraft(plan?.id, change),
    ),
  );
  if (kept === undefined) return undefined;

  const draft = draftWith(began, kept, touched);
  return {
    draft,
    change: (change) => {
      const changes = { ...touched, ...change };
      setTouched(changes);
      // What was seen first goes with the first letter, and stays with it when the tab is closed.
      void save({ ...changes, seen: draft.seen });
    },
    drop: () => save("drop"),
  };
}
