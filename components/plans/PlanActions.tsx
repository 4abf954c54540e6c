import { useState } from "react";

import { addressOf } from "@/components/journal/room-in-address.ts";
import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { REHEARSE } from "./places.ts";
import { remove, rest } from "./plan-acts.ts";

interface Props {
  plan: Plan;
  /** The plan as one sentence. */
  name: string;
  onDone: (undoable: Undoable) => void;
}

/** What else can be done with a plan, folded away. Deleting is asked once more. */
export function PlanActions({ plan, name, onDone }: Props) {
  // Undefined until it was asked once: whoever keeps it is led back to where they were.
  const [isDeleting, setDeleting] = useState<boolean>();
  const words = messages.plans;

  return (
    <details>
      <summary aria-label={words.moreAbout(name)}>{words.more}</summary>
      {isDeleting ? (
        <div className="stack">
          <p>{words.deleting}</p>
          <div className="row">
            <button type="button" ref={focusWhenShown} onClick={async () => onDone(await remove(plan))}>
              {words.deleteNow}
            </button>
            <button type="button" className="button-quiet" onClick={() => setDeleting(false)}>
              {words.keepIt}
            </button>
          </div>
        </div>
      ) : (
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
          <button
            type="button"
            ref={isDeleting === false ? focusWhenShown : undefined}
            className="button-quiet"
            onClick={() => setDeleting(true)}
          >
            {words.remove}
          </button>
        </div>
      )}
    </details>
  );
}
