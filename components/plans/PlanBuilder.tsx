import { useState } from "react";

import { OtherWording } from "@/components/intentions/OtherWording.tsx";
import { goTo } from "@/components/journal/room-in-address.ts";
import { PLAN_STEPS, type PlanDraftChange, type PlanStep } from "@/lib/domain/plans/plan-draft.ts";
import { MOST_ACTIVE_PLANS, type Plan } from "@/lib/domain/plans/plan.ts";
import { wordingOf } from "@/lib/domain/plans/plan-wording.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { goals } from "@/lib/storage/goals.ts";
import { allPlans } from "@/lib/storage/plans.ts";
import { useLive } from "@/lib/ui/live.ts";
import { PlanQuestion } from "./PlanQuestion.tsx";
import { planText } from "./plan-text.ts";
import { useKeepingPlan } from "./use-keeping-plan.ts";
import { usePlanDraft } from "./use-plan-draft.ts";
import { WhichRests } from "./WhichRests.tsx";

interface Props {
  /** The one to reword; without it, a new one is built. */
  plan: Plan | undefined;
  settings: Settings;
}

async function loadBackdrop() {
  const [held, plans] = await Promise.all([goals(), allPlans()]);
  return { held, isFull: activePlans(plans).length >= MOST_ACTIVE_PLANS };
}

/** Builds a plan one question at a time, or goes through one again (R13). */
export function PlanBuilder({ plan, settings }: Props) {
  const backdrop = useLive(loadBackdrop);
  const drafted = usePlanDraft(plan, settings);
  const keeping = useKeepingPlan(plan, drafted, (step) => goToStep(step));
  // The question that the page opened with leaves the focus where it is.
  const [isWalking, setWalking] = useState(false);
  if (drafted === undefined || backdrop === undefined) return null;

  const { draft, change, drop } = drafted;
  const { active, clash, missing, keep, forget } = keeping;
  const choices = backdrop.held.filter(({ id, standing }) => standing === "held" || id === draft.goalId);
  const steps = PLAN_STEPS.filter((name) => name !== "wish" || choices.length > 0);
  const place = Math.max(0, steps.indexOf(draft.step));
  const step = steps[place] ?? "cue";
  const [before, after] = [steps[place - 1], steps[place + 1]];

  function goToStep(to: PlanStep) {
    setWalking(true);
    change({ step: to });
  }
  const answer = (answered: PlanDraftChange) => {
    // What was missing is being written.
    if (missing !== undefined) forget();
    change(answered);
  };
  const takeOther = async () => {
    await drop();
    goTo("plans");
  };

  if (active !== undefined) {
    return (
      <WhichRests
        heading="h1"
        active={active}
        settings={settings}
        onRest={(restingId) => keep({ room: { restingId } })}
        onNewRests={() => keep({ room: "rests" })}
        onBack={forget}
      />
    );
  }
  if (clash !== undefined) {
    return (
      <div className="plan-step">
        <h1>{messages.plans.reword}</h1>
        <OtherWording
          mine={{ text: planText(clash.mine, settings), becoming: clash.mine.obstacle ?? "" }}
          other={{ text: planText(clash.other, settings), becoming: clash.other.obstacle ?? "" }}
          onKeepMine={() => keep({ seen: wordingOf(clash.other) })}
          onTakeOther={takeOther}
        />
      </div>
    );
  }
  return (
    <PlanQuestion
      key={step}
      step={step}
      place={place}
      count={steps.length}
      isEntered={isWalking}
      body={{ draft, change: answer, problem: missing, goals: choices, settings }}
      onBack={before && (() => goToStep(before))}
      onNext={after && (() => keeping.isReady(step) && goToStep(after))}
      onKeep={after === undefined || plan !== undefined ? () => keep() : undefined}
    >
      {plan === undefined && backdrop.isFull && place === 0 && (
        <p className="hint">{messages.plans.fullAlready}</p>
      )}
      {keeping.hasFailed && (
        <p className="problem" role="alert">
          {messages.plans.notKept}
        </p>
      )}
    </PlanQuestion>
  );
}
