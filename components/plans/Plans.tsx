import { useState } from "react";

import { DeletedLately } from "@/components/journal/DeletedLately.tsx";
import { addressOf } from "@/components/journal/room-in-address.ts";
import { type Undoable, UndoNotice } from "@/components/journal/UndoNotice.tsx";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { allGoals } from "@/lib/storage/goals.ts";
import { dropPlanDraft, readPlanDraft } from "@/lib/storage/plan-draft.ts";
import { allPlans, restorePlan } from "@/lib/storage/plans.ts";
import { plansToAskAbout } from "@/lib/storage/site-cues.ts";
import { useLive } from "@/lib/ui/live.ts";
import { NEW_PLAN } from "./places.ts";
import { PlanEntry } from "./PlanEntry.tsx";
import { planText } from "./plan-text.ts";

async function loadPlans() {
  const [all, goals, draft] = await Promise.all([allPlans(), allGoals(), readPlanDraft(undefined)]);
  const asks = await plansToAskAbout(all);
  return { all, goals: goals.filter(isKept), asks, isBegun: Object.keys(draft).length > 0 };
}

/** The if-then plans: those active, those at rest, and the way to make one (R13). */
export function Plans({ settings }: { settings: Settings }) {
  const loaded = useLive(loadPlans);
  const [undoable, setUndoable] = useState<Undoable>();
  if (loaded === undefined) return null;

  const { all, goals, asks, isBegun } = loaded;
  const words = messages.plans;
  const active = activePlans(all);
  const resting = all
    .filter((plan) => plan.standing === "resting" && isKept(plan))
    .toSorted((a, b) => b.updatedAt - a.updatedAt);
  const entry = (plan: Plan) => (
    <PlanEntry
      key={plan.id}
      plan={plan}
      goals={goals}
      settings={settings}
      ask={asks.get(plan.id)}
      onDone={setUndoable}
    />
  );

  return (
    <section className="plans" aria-labelledby="plans-title">
      <header className="stack">
        <h2 id="plans-title">{words.title}</h2>
        <p className="hint">{words.lead}</p>
      </header>
      {active.length > 0 && (
        <ul role="list" className="plan-list">
          {active.map(entry)}
        </ul>
      )}
      {active.length + resting.length === 0 && !isBegun && <p className="reading">{words.empty}</p>}
      <div className="row">
        <a
          className={all.some(isKept) ? "button" : "button button-primary"}
          href={addressOf("plans", NEW_PLAN)}
        >
          {isBegun ? words.goOn : active.length + resting.length === 0 ? words.make : words.makeAnother}
        </a>
        {isBegun && (
          <button type="button" className="button-quiet" onClick={() => dropPlanDraft(undefined)}>
            {words.putAway}
          </button>
        )}
      </div>
      {resting.length > 0 && (
        <section>
          <h3 className="label">{words.resting}</h3>
          <ul role="list" className="plan-list">
            {resting.map(entry)}
          </ul>
        </section>
      )}
      <DeletedLately
        rows={all}
        nameOf={(plan) => planText(plan, settings)}
        onRestore={({ id }) => restorePlan(id, Date.now())}
      />
      {undoable && <UndoNotice undoable={undoable} onUndone={() => setUndoable(undefined)} />}
    </section>
  );
}
