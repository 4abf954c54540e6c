import { type MouseEvent, useState } from "react";

import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { EarlierWordings } from "./EarlierWordings.tsx";
import { type IntentionAct, release, remove, rest } from "./intention-acts.ts";

/** Ways to move an entry in its list; undefined where it stands at the end. */
export interface Move {
  up: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  down: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
}

interface Props {
  intention: Intention;
  move: Move | undefined;
  onEdit: () => void;
  onDone: (undoable: Undoable) => void;
}

/** What else can be done with an intention. Letting go is asked once more: it deserves a moment. */
export function IntentionActions({ intention, move, onEdit, onDone }: Props) {
  const [isReleasing, setReleasing] = useState(false);
  const act = (doIt: IntentionAct) => async () => onDone(await doIt(intention));

  if (isReleasing) {
    return (
      <div className="stack">
        <p className="reading">{messages.intentions.releasing}</p>
        <div className="row">
          <button type="button" ref={focusWhenShown} onClick={act(release)}>
            {messages.intentions.releaseNow}
          </button>
          <button type="button" className="button-quiet" onClick={() => setReleasing(false)}>
            {messages.intentions.keep}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      <div className="row intention-actions">
        <button type="button" className="button-quiet" onClick={onEdit}>
          {messages.intentions.edit}
        </button>
        {move && (
          <>
            <MoveButton label={messages.intentions.moveUp} move={move.up} />
            <MoveButton label={messages.intentions.moveDown} move={move.down} />
          </>
        )}
        {intention.standing === "held" && (
          <button type="button" className="button-quiet" onClick={act(rest)}>
            {messages.intentions.rest}
          </button>
        )}
        {intention.standing !== "released" && (
          <button type="button" className="button-quiet" onClick={() => setReleasing(true)}>
            {messages.intentions.release}
          </button>
        )}
        <button type="button" className="button-quiet" onClick={act(remove)}>
          {messages.intentions.remove}
        </button>
      </div>
      <EarlierWordings intentionId={intention.id} />
    </>
  );
}

interface MoveButtonProps {
  label: string;
  move: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
}

/** Stays able to hold the focus at the end of the list, where there is nowhere left to go. */
function MoveButton({ label, move }: MoveButtonProps) {
  return (
    <button type="button" className="button-quiet" aria-disabled={move === undefined} onClick={move}>
      {label}
    </button>
  );
}
