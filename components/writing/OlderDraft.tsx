import { type MouseEvent, useState } from "react";

import { focusHeading } from "@/components/journal/focus-heading.ts";
import { messages } from "@/lib/messages/messages.ts";

interface Props {
  /** For when it was begun, and what comes once it is put away. */
  words: string;
  /** False when something in it cannot be stored as it stands. */
  onPutAway: () => Promise<boolean>;
}

/** Beside a look back that was begun for a time that newer ones have overtaken: the way to put it away. */
export function OlderDraft({ words, onPutAway }: Props) {
  const [isBlocked, setBlocked] = useState(false);
  const putAway = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const room = currentTarget.closest("main");
    const isAway = await onPutAway();
    setBlocked(!isAway);
    // The button goes away with the draft.
    if (isAway && room !== null) focusHeading(room);
  };
  return (
    <div className="card stack">
      <p>{words}</p>
      <div className="row">
        <button type="button" onClick={putAway}>
          {messages.writing.putAway}
        </button>
      </div>
      {isBlocked && (
        <p className="problem" role="alert">
          {messages.writing.blocked}
        </p>
      )}
    </div>
  );
}
