import { DeleteButton } from "@/components/journal/DeleteButton.tsx";
import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { messages } from "@/lib/messages/messages.ts";
import { REHEARSE } from "./places.ts";
import { remove, rest } from "./plan-acts.ts";

interface Props {
  plan: Plan;
  /** The plan as one sentence. */
  name: string;
  onDone: (undoable: Undoable) => void;
}

/** What else can be done with a plan, folded away. */
export function PlanActions({ plan, name, onDone }: Props) {
  const words = messages.plans;
  return (
    <details>
      <summary aria-label={words.moreAbout(name)}>{words.more}</summary>
      <div className="row plan-actions">
        <a className="button button-quiet" href={addressOf("plans", plan.id)}>
          {words.reword}
        </a>
        <a className="button button-quiet" href={addressOf("plans", plan.id, REHEARSE)}>
          {words.rehearsal.ofOld}
        </a>
        {plan.standing === "active" && (
          <button type="button" className="button-quiet" onClick={async () => onDone(await rest(plan))}>
            {words.rest}
          </button>
        )}
        <DeleteButton name={name} onDelete={async () => onDone(await remove(plan))} />
      </div>
    </details>
  );
}
