import { useRef, useState } from "react";

import type { Moment } from "@/lib/domain/moments/moment.ts";
import { messages } from "@/lib/messages/messages.ts";
import { deleteMoment, restoreMoment } from "@/lib/storage/moments.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { MomentItem } from "./MomentItem.tsx";
import "./moment-list.css";

interface Props {
  /** In time order. */
  moments: readonly Moment[];
  /** Whether they can be changed and taken back here. */
  editable?: boolean;
  /** Shows no word of the person's own. */
  veiled?: boolean;
}

/** Moments with what was said about them. */
export function MomentList({ moments, editable = false, veiled = false }: Props) {
  const [editing, setEditing] = useState<string>();
  const [takenBack, setTakenBack] = useState<string>();
  const list = useRef<HTMLUListElement>(null);

  const remove = async ({ id }: Moment) => {
    await deleteMoment(id, Date.now());
    setTakenBack(id);
  };
  const undo = async (id: string) => {
    await restoreMoment(id, Date.now());
    setTakenBack(undefined);
    list.current?.focus();
  };

  return (
    <div className="moments">
      <ul role="list" ref={list} tabIndex={-1} aria-label={messages.moments.list}>
        {moments.map((moment) => (
          <MomentItem
            key={moment.id}
            moment={moment}
            editable={editable}
            veiled={veiled}
            isEdited={editing === moment.id}
            onEdit={(edited) => setEditing(edited ? moment.id : undefined)}
            onRemove={() => remove(moment)}
          />
        ))}
      </ul>
      <div className="moments-undo">
        <output className="hint">{takenBack && messages.moments.takenBack}</output>
        {takenBack && (
          <button
            key={takenBack}
            type="button"
            className="button-quiet"
            ref={focusWhenShown}
            onClick={() => undo(takenBack)}
          >
            {messages.moments.undo}
          </button>
        )}
      </div>
    </div>
  );
}
