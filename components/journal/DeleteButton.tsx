import { useState } from "react";

import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import "./delete-button.css";

interface Props {
  /** What is deleted, for those who listen. */
  name: string;
  onDelete: () => void;
}

/** Deletes something after asking once; what is deleted can be brought back for thirty days. */
export function DeleteButton({ name, onDelete }: Props) {
  // Undefined until it was asked once: whoever keeps it is led back to where they were.
  const [isAsking, setAsking] = useState<boolean>();
  const words = messages.journal.deleted;
  if (!isAsking) {
    return (
      <button
        type="button"
        ref={isAsking === false ? focusWhenShown : undefined}
        className="button-quiet"
        aria-label={words.deleteNamed(name)}
        onClick={() => setAsking(true)}
      >
        {words.delete}
      </button>
    );
  }
  return (
    <div className="row deleting" role="group" aria-label={words.deleteNamed(name)}>
      <p className="hint">{words.ask}</p>
      <button type="button" ref={focusWhenShown} onClick={onDelete}>
        {words.deleteNow}
      </button>
      <button type="button" className="button-quiet" onClick={() => setAsking(false)}>
        {words.keep}
      </button>
    </div>
  );
}
