import { useState } from "react";

import { OfGoal } from "@/components/goals/OfGoal.tsx";
import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { PlanAsk } from "@/lib/domain/plans/plan-ask.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { siteName } from "@/lib/domain/plans/site-of-address.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { takeUp } from "./plan-acts.ts";
import { PlanActions } from "./PlanActions.tsx";
import { PlanAsked } from "./PlanAsked.tsx";
import { PlanSentence } from "./PlanSentence.tsx";
import { planText } from "./plan-text.ts";
import { SiteAccess } from "./SiteAccess.tsx";
import { WhichRests } from "./WhichRests.tsx";

interface Props {
  plan: Plan;
  goals: readonly Goal[];
  settings: Settings;
  /** Set when it is time to ask whether it goes on. */
  ask: PlanAsk | undefined;
  onDone: (undoable: Undoable) => void;
}

/** One plan in the list, with what can be done with it. */
export function PlanEntry({ plan, goals, settings, ask, onDone }: Props) {
  // null once it was asked: whoever goes back is led to where they were.
  const [leavingNoRoom, setLeavingNoRoom] = useState<Plan[] | null>();
  const words = messages.plans;
  const { cue, obstacle, standing } = plan;

  const activate = async (restingId?: string) => {
    const taken = await takeUp(plan, restingId);
    if (taken === undefined) return;
    if ("active" in taken) setLeavingNoRoom(taken.active);
    else onDone(taken.undoable);
  };

  return (
    <li className="plan-entry">
      <p className="lead">
        <PlanSentence plan={plan} settings={settings} />
      </p>
      <OfGoal goalId={plan.goalId} goals={goals} />
      {obstacle && (
        <p className="hint plan-obstacle">
          {words.inTheWay} <span dir="auto">{obstacle}</span>
        </p>
      )}
      {cue.kind === "site" && <p className="hint">{messages.siteCues.access.place(siteName(cue))}</p>}
      {cue.kind === "site" && standing === "active" && <SiteAccess origin={cue.origin} />}
      {ask && <PlanAsked plan={plan} ask={ask} name={planText(plan, settings)} onDone={onDone} />}
      {leavingNoRoom ? (
        <WhichRests
          heading="h3"
          active={leavingNoRoom}
          settings={settings}
          onRest={activate}
          onBack={() => setLeavingNoRoom(null)}
        />
      ) : (
        <div className="plan-ways">
          {standing === "resting" && (
            <button
              type="button"
              ref={leavingNoRoom === null ? focusWhenShown : undefined}
              aria-label={words.takeUpNamed(planText(plan, settings))}
              onClick={() => activate()}
            >
              {words.takeUp}
            </button>
          )}
          <PlanActions plan={plan} name={planText(plan, settings)} onDone={onDone} />
        </div>
      )}
    </li>
  );
}
