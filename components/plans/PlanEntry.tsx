import { useState } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { siteName } from "@/lib/domain/plans/site-of-address.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { takeUp } from "./plan-acts.ts";
import { PlanActions } from "./PlanActions.tsx";
import { PlanSentence } from "./PlanSentence.tsx";
import { planText } from "./plan-text.ts";
import { WhichRests } from "./WhichRests.tsx";

interface Props {
  plan: Plan;
  /** The one it belongs to. */
  goal: Goal | undefined;
  settings: Settings;
  onDone: (undoable: Undoable) => void;
}

/** One plan in the list, with what can be done with it. */
export function PlanEntry({ plan, goal, settings, onDone }: Props) {
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
      {goal && (
        <p className="hint">
          {words.for}{" "}
          <a href={addressOf("goals", goal.id)} dir="auto">
            {goal.text}
          </a>
        </p>
      )}
      {obstacle && (
        <p className="hint plan-obstacle">
          {words.inTheWay} <span dir="auto">{obstacle}</span>
        </p>
      )}
      {cue.kind === "site" && <p className="hint">{words.siteReady(siteName(cue))}</p>}
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
