import { useState } from "react";

import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Block } from "@/lib/domain/blocks/block.ts";
import { messages } from "@/lib/messages/messages.ts";
import { focusWhenShown } from "@/lib/ui/focus.ts";
import { remove, rest } from "./block-acts.ts";

interface Props {
  block: Block;
  onEdit: () => void;
  onDone: (undoable: Undoable) => void;
}

/** What else can be done with a block. Deleting is asked once more. */
export function BlockActions({ block, onEdit, onDone }: Props) {
  const [isDeleting, setDeleting] = useState(false);
  const words = messages.blocks;

  if (isDeleting) {
    return (
      <div className="stack">
        <p>{words.deleting}</p>
        <div className="row">
          <button type="button" ref={focusWhenShown} onClick={async () => onDone(await remove(block))}>
            {words.deleteNow}
          </button>
          <button type="button" className="button-quiet" onClick={() => setDeleting(false)}>
            {words.keepIt}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="row block-actions">
      <button type="button" className="button-quiet" onClick={onEdit}>
        {words.change}
      </button>
      {block.standing === "active" && (
        <button type="button" className="button-quiet" onClick={async () => onDone(await rest(block))}>
          {words.rest}
        </button>
      )}
      <button type="button" className="button-quiet" onClick={() => setDeleting(true)}>
        {words.remove}
      </button>
    </div>
  );
}
