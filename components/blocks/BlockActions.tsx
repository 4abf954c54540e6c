import { DeleteButton } from "@/components/journal/DeleteButton.tsx";
import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { Block } from "@/lib/domain/blocks/block.ts";
import { messages } from "@/lib/messages/messages.ts";
import { remove, rest } from "./block-acts.ts";

interface Props {
  block: Block;
  onEdit: () => void;
  onDone: (undoable: Undoable) => void;
}

/** What else can be done with a block. */
export function BlockActions({ block, onEdit, onDone }: Props) {
  const words = messages.blocks;
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
      <DeleteButton name={block.name} onDelete={async () => onDone(await remove(block))} />
    </div>
  );
}
