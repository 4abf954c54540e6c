import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { PlanAsk } from "@/lib/domain/plans/plan-ask.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { messages } from "@/lib/messages/messages.ts";
import { keepOn, rest } from "./plan-acts.ts";

interface Props {
  plan: Plan;
  ask: PlanAsk;
  /** The plan as one sentence. */
  name: string;
  onDone: (undoable: Undoable) => void;
}

/** Asks whether a plan goes on, once it was done or went by often enough (R13). */
export function PlanAsked({ plan, ask, name, onDone }: Props) {
  const { chip, ask: words } = messages.siteCues;
  return (
    <div className="stack plan-asked" role="group" aria-label={words.group(name)}>
      <p>{chip.questions[ask]}</p>
      <div className="row">
        <button type="button" onClick={async () => onDone(await keepOn(plan))}>
          {chip.answers.keep}
        </button>
        <a className="button button-quiet" href={addressOf("plans", plan.id)}>
          {chip.answers.reword}
        </a>
        <button type="button" className="button-quiet" onClick={async () => onDone(await rest(plan))}>
          {chip.answers.rest}
        </button>
      </div>
    </div>
  );
}
