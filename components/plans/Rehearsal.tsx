import { goTo } from "@/components/journal/room-in-address.ts";
import { WhyAsked } from "@/components/writing/WhyAsked.tsx";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { messages } from "@/lib/messages/messages.ts";
import { noteRehearsal } from "@/lib/storage/plans.ts";
import { PlanSentence } from "./PlanSentence.tsx";

/** A quiet moment in which a plan is gone through once in the mind (R13). */
export function Rehearsal({ plan, settings }: { plan: Plan; settings: Settings }) {
  const words = messages.plans.rehearsal;
  const done = async () => {
    await noteRehearsal(plan.id, Date.now());
    goTo("plans");
  };

  return (
    <div className="plan-step">
      <header className="stack">
        <h1>{words.title}</h1>
        <p>{words.hint}</p>
      </header>
      <p className="lead plan-said">
        <PlanSentence plan={plan} settings={settings} />
      </p>
      <div className="row">
        <button type="button" className="button-primary" onClick={done}>
          {words.done}
        </button>
        <button type="button" className="button-quiet" onClick={() => goTo("plans")}>
          {words.skip}
        </button>
      </div>
      <WhyAsked why={words.why} source="W7" />
    </div>
  );
}
