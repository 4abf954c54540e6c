import type { Undoable } from "@/components/journal/UndoNotice.tsx";
import type { BlockParts } from "@/lib/domain/blocks/block-draft.ts";
import type { Block } from "@/lib/domain/blocks/block.ts";
import { messages } from "@/lib/messages/messages.ts";
import {
  addBlock,
  changeBlock,
  deleteBlock,
  restBlock,
  restoreBlock,
  takeBlockUp,
} from "@/lib/storage/blocks.ts";
import { settleNow } from "@/lib/ui/settle-now.ts";

/** A block decides what may be shown, so whatever is done to one is followed by settling. */
async function settled(act: (id: string, now: number) => Promise<void>, id: string): Promise<void> {
  await act(id, Date.now());
  await settleNow();
}

/** Keeps a new block, or what was changed in one. When that one was erased meanwhile it is new again. */
export async function keep(
  block: Block | undefined,
  parts: BlockParts,
  change: Partial<BlockParts>,
): Promise<void> {
  const isChanged = block !== undefined && (await changeBlock(block.id, change, Date.now()));
  if (!isChanged) await addBlock(parts, Date.now());
  await settleNow();
}

export function takeUp({ id }: Block): Promise<void> {
  return settled(takeBlockUp, id);
}

export function restore({ id }: Block): Promise<void> {
  return settled(restoreBlock, id);
}

export async function rest(block: Block): Promise<Undoable> {
  await settled(restBlock, block.id);
  return { id: block.id, done: messages.blocks.rested, undo: () => takeUp(block) };
}

export async function remove(block: Block): Promise<Undoable> {
  await settled(deleteBlock, block.id);
  return { id: block.id, done: messages.blocks.removed, undo: () => restore(block) };
}
