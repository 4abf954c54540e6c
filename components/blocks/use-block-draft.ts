import { useState } from "react";

import {
  type BlockDraft,
  blockDraftFrom,
  blockDraftOf,
  emptyBlockDraft,
} from "@/lib/domain/blocks/block-draft.ts";
import type { Block } from "@/lib/domain/blocks/block.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { useDraft } from "@/lib/ui/draft.ts";

export const NEW_BLOCK_DRAFT = "block/new";

export interface DraftedBlock {
  /** What stood there when the form was opened. */
  began: BlockDraft;
  draft: BlockDraft;
  change: (change: Partial<BlockDraft>) => void;
  /** Lets go of the draft, once it is kept or no longer wanted. */
  drop: () => void;
}

/** A block being made or changed: kept at every letter. Undefined until what was kept is read. */
export function useBlockDraft(block: Block | undefined, today: DayKey): DraftedBlock | undefined {
  const [began] = useState(() => (block === undefined ? emptyBlockDraft(today) : blockDraftOf(block)));
  const { text, write } = useDraft(block === undefined ? NEW_BLOCK_DRAFT : `block/${block.id}`);
  if (text === undefined) return undefined;
  const draft = blockDraftFrom(text) ?? began;
  return {
    began,
    draft,
    change: (change) => write(JSON.stringify({ ...draft, ...change })),
    drop: () => write(""),
  };
}
