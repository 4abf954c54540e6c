import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { allBlocks } from "@/lib/storage/blocks.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import { loadCurrentPractice } from "@/lib/storage/practices.ts";
import { waitingNudges } from "@/lib/storage/settlement.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { useLive } from "./live.ts";

/** What a person lives by today, read together so that a page can show it in one piece. */
export interface Living {
  intention: Intention | undefined;
  practice: Practice | undefined;
  waiting: Nudge[];
  /** All blocks of protected time, running or not. */
  blocks: Block[];
  settings: Settings;
}

export async function loadLiving(): Promise<Living> {
  const [intention, practice, waiting, blocks, settings] = await Promise.all([
    loadCurrentIntention(),
    loadCurrentPractice(),
    waitingNudges(),
    allBlocks(),
    loadSettings(),
  ]);
  return { intention, practice, waiting, blocks, settings };
}

/** Undefined until the database has answered. */
export function useLiving(): Living | undefined {
  return useLive(loadLiving);
}
