import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { Breakpoint } from "@/lib/domain/nudges/breakpoint.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { loadCurrentIntention } from "@/lib/storage/intentions.ts";
import { loadCurrentPractice } from "@/lib/storage/practices.ts";
import { readBreakpoint } from "@/lib/storage/breakpoints.ts";
import { loadSituation } from "@/lib/storage/situation.ts";
import { loadSettings } from "@/lib/storage/settings.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { useLive } from "./live.ts";

/** What a person lives by today, read together so that a page can show it in one piece. */
export interface Living {
  intention: Intention | undefined;
  practice: Practice | undefined;
  /** What the decision about a nudge rests on, as it was read. */
  situation: Situation;
  breakpoint: Breakpoint | undefined;
  /** All blocks of protected time, running or not. */
  blocks: readonly Block[];
  settings: Settings;
}

/** Whoever decides says when and where. */
const unasked = () => ({ now: Date.now(), surface: "popup" as const, atBreakpoint: false, inFocus: false });

export async function loadLiving(): Promise<Living> {
  const settings = await loadSettings();
  const [intention, practice, situation, breakpoint] = await Promise.all([
    loadCurrentIntention(),
    loadCurrentPractice(),
    loadSituation(unasked(), currentZone(), settings),
    readBreakpoint(),
  ]);
  const { blocks = [] } = situation.schedule;
  return { intention, practice, situation, breakpoint, blocks, settings };
}

/** Undefined until the database has answered. */
export function useLiving(): Living | undefined {
  return useLive(loadLiving);
}
