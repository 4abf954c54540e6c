import { blockAt } from "../blocks/block-run.ts";
import type { PlacedSchedule } from "./schedule.ts";

/** Someone may protect the whole week; beyond so many blocks in a row nobody waits for a gap. */
const MOST_BLOCKS = 32;

/**
 * Whether a block of protected time runs at an instant (epoch ms). Then no nudge may be shown; each
 * waits for the end of the block, and closes when it would have closed (W9, R3).
 */
export function isProtectedAt(at: number, { blocks = [], zone }: PlacedSchedule): boolean {
  return blockAt(blocks, at, zone) !== undefined;
}

/** The first instant at or after `at` (epoch ms) at which no block runs; undefined when none is near. */
export function afterProtectedTime(at: number, { blocks = [], zone }: PlacedSchedule): number | undefined {
  let candidate = at;
  for (let step = 0; step < MOST_BLOCKS; step += 1) {
    const run = blockAt(blocks, candidate, zone);
    if (run === undefined) return candidate;
    candidate = run.endsAt;
  }
  return undefined;
}
