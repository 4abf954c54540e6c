import type { Block } from "@/lib/domain/blocks/block.ts";
import type { BlockParts } from "@/lib/domain/blocks/block-draft.ts";
import { isActive } from "@/lib/domain/blocks/block-run.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";
import { keepSettled } from "./written-text.ts";

/** All blocks of protected time in the order in which they were made, the deleted among them. */
export function allBlocks(): Promise<Block[]> {
  return database.blocks.orderBy("createdAt").toArray();
}

/** The blocks that take place: neither at rest nor deleted. */
export async function activeBlocks(): Promise<Block[]> {
  return (await allBlocks()).filter(isActive);
}

// A block decides what may be shown: settle after each of the acts below.

/** Adds a block, which takes place from its first day on. */
export async function addBlock(parts: BlockParts, now: number): Promise<Block> {
  const block: Block = { ...newRow(now), ...parts, standing: "active" };
  await database.blocks.add(block);
  return block;
}

/**
 * Changes the parts that are named, so that two pages that change different ones both have their
 * way; an undefined last day takes it away, and a block deleted meanwhile comes back. What had stood
 * for ten minutes is kept as a version.
 *
 * @returns whether there is such a block
 */
export function changeBlock(id: string, change: Partial<BlockParts>, now: number): Promise<boolean> {
  return database.transaction("rw", database.blocks, database.versions, async () => {
    const block = await database.blocks.get(id);
    if (block === undefined) return false;
    await keepSettled("blocks", block, now);
    await database.blocks.update(id, { ...change, deletedAt: undefined, updatedAt: now });
    return true;
  });
}

/** Lets a block rest: it keeps its place, and does not take place. */
export async function restBlock(id: string, now: number): Promise<void> {
  await database.blocks.update(id, { standing: "resting", updatedAt: now });
}

export async function takeBlockUp(id: string, now: number): Promise<void> {
  await database.blocks.update(id, { standing: "active", updatedAt: now });
}

/** Deletes a block, leaving a tombstone. */
export async function deleteBlock(id: string, now: number): Promise<void> {
  await database.blocks.update(id, { deletedAt: now, updatedAt: now });
}

export async function restoreBlock(id: string, now: number): Promise<void> {
  await database.blocks.update(id, { deletedAt: undefined, updatedAt: now });
}
