import { useRef, useState } from "react";

import { goTo } from "@/components/journal/room-in-address.ts";
import { draftedPlan, type DraftProblem, stepOf } from "@/lib/domain/plans/drafted-plan.ts";
import type { PlanStep } from "@/lib/domain/plans/plan-draft.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { PlanWording } from "@/lib/domain/plans/plan-wording.ts";
import { messages } from "@/lib/messages/messages.ts";
import { keepPlan, type Room } from "./keep-plan.ts";
import { REHEARSE } from "./places.ts";
import type { DraftedPlan } from "./use-plan-draft.ts";

/** What the person has said about keeping a plan that could not be kept at once. */
interface Decision {
  room?: Room;
  /** The other wording that they have seen and want to replace. */
  seen?: PlanWording;
}

/** What came between. */
interface Obstruction {
  /** Those that leave no room. */
  active?: Plan[];
  /** Two pages reworded one plan: the person chooses. */
  clash?: { mine: PlanWording; other: Plan };
  missing?: DraftProblem;
  hasFailed?: boolean;
}

export interface KeepingPlan extends Obstruction {
  keep: (decision?: Decision) => Promise<void>;
  /** Whether a step can be left behind; otherwise it says what is missing. */
  isReady: (step: PlanStep) => boolean;
  /** Forgets what came between, so that the questions can be gone through again. */
  forget: () => void;
}

/** Keeps a drafted plan, or says what is missing in it and shows that step. */
export function useKeepingPlan(
  started: Plan | undefined,
  drafted: DraftedPlan | undefined,
  onMissing: (step: PlanStep) => void,
): KeepingPlan {
  const [obstruction, setObstruction] = useState<Obstruction>({});
  const isKeeping = useRef(false);

  const keep = async ({ room, seen }: Decision = {}) => {
    // Sent twice in one breath, a new one would stand there twice.
    if (drafted === undefined || isKeeping.current) return;
    const result = draftedPlan(drafted.draft, messages.plans.sentence.opening);
    if ("problem" in result) {
      setObstruction({ missing: result });
      onMissing(stepOf(result));
      return;
    }
    isKeeping.current = true;
    try {
      const kept = await keepPlan(started, result.wording, seen ?? drafted.draft.seen, Date.now(), room);
      if ("plan" in kept) await leaveWith(kept.plan, drafted);
      else if ("active" in kept) setObstruction(kept);
      else setObstruction({ clash: { mine: result.wording, other: kept.other } });
    } catch {
      setObstruction({ hasFailed: true });
    } finally {
      isKeeping.current = false;
    }
  };

  const isReady = (step: PlanStep) => {
    const result = drafted && draftedPlan(drafted.draft, messages.plans.sentence.opening);
    if (result === undefined || !("problem" in result) || stepOf(result) !== step) return true;
    setObstruction({ missing: result });
    return false;
  };

  return { ...obstruction, keep, isReady, forget: () => setObstruction({}) };
}

/** One that is active and new in its words is said once in the mind, for whoever likes. */
async function leaveWith({ id, standing, rehearsedAt }: Plan, { drop }: DraftedPlan): Promise<void> {
  await drop();
  if (standing === "active" && rehearsedAt === undefined) goTo("plans", id, REHEARSE);
  else goTo("plans");
}
