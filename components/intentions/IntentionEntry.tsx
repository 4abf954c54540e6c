import { useEffect, useRef, useState } from "react";

import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import { messages } from "@/lib/messages/messages.ts";
import { chooseIntention } from "@/lib/storage/intentions.ts";
import { IntentionActions, type Move } from "./IntentionActions.tsx";
import { IntentionForm } from "./IntentionForm.tsx";

interface Props {
  intention: Intention;
  isCurrent: boolean;
  move?: Move | undefined;
  onDone: (undoable: Undoable) => void;
}

/** One intention with what can be done with it; its words are changed in place. */
export function IntentionEntry({ intention, isCurrent, move, onDone }: Props) {
  const [isEditing, setEditing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLElement>(null);
  const wasEditing = useRef(false);
  const { text, becoming } = intention;

  useEffect(() => {
    // The form has gone, and the focus with it.
    if (wasEditing.current && !isEditing) more.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  if (isEditing) {
    return (
      <article className="intention-entry">
        <IntentionForm intention={intention} onDone={() => setEditing(false)} />
      </article>
    );
  }
  return (
    <article className="intention-entry" data-current={isCurrent || undefined}>
      <h3 dir="auto">{text}</h3>
      {becoming && (
        <p className="reading intention-becoming" dir="auto">
          {becoming}
        </p>
      )}
      <div className="intention-ways">
        {!isCurrent && (
          <button type="button" onClick={() => chooseIntention(intention.id, Date.now())}>
            {intention.standing === "held" ? messages.intentions.choose : messages.intentions.takeUp}
          </button>
        )}
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary ref={more} aria-label={messages.intentions.moreAbout(text)}>
            {messages.intentions.more}
          </summary>
          {isOpen && (
            <IntentionActions
              intention={intention}
              move={move}
              onEdit={() => setEditing(true)}
              onDone={onDone}
            />
          )}
        </details>
      </div>
    </article>
  );
}
