import { type MouseEvent, useState } from "react";

import { focusHeading } from "@/components/journal/focus-heading.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { messages } from "@/lib/messages/messages.ts";
import { putReflectionAway } from "@/lib/storage/reflections.ts";
import { NotAllKept } from "./NotAllKept.tsx";
import { storeTyped } from "./use-saved-text.ts";

interface Props {
  draft: Reflection;
  /** For when it was begun, and what comes once it is put away. */
  words: string;
}

/**
 * Beside a look back that was begun for a time that newer ones have overtaken: the way to put it away with
 * what was written in it, once all of it is stored.
 */
export function OlderDraft({ draft, words }: Props) {
  const [isBlocked, setBlocked] = useState(false);
  const putAway = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const room = currentTarget.closest("main");
    // Said anew each time, also when it is in the same words.
    setBlocked(false);
    if (!(await storeTyped())) {
      setBlocked(true);
      return;
    }
    await putReflectionAway(draft.id, Date.now());
    // The button goes away with the draft.
    if (room !== null) focusHeading(room);
  };
  return (
    <div className="card stack">
      <p>{words}</p>
      <div className="row">
        <button type="button" onClick={putAway}>
          {messages.writing.putAway}
        </button>
      </div>
      {isBlocked && <NotAllKept />}
    </div>
  );
}
