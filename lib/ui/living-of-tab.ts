import type { Goal } from "@/lib/domain/goals/goal.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import type { NewTabLine } from "@/lib/domain/settings/settings.ts";
import { goals } from "@/lib/storage/goals.ts";
import { allPlans } from "@/lib/storage/plans.ts";
import { useLive } from "./live.ts";
import { type Living, loadLiving } from "./living.ts";

/** What the new tab shows beside it: what its lines are made of, empty where no chosen line needs it. */
export interface LivingOfTab extends Living {
  goals: Goal[];
  plans: Plan[];
}

async function loadLivingOfTab(): Promise<LivingOfTab> {
  const living = await loadLiving();
  const shows = (line: NewTabLine) => living.settings.newTabLines.includes(line);
  const [ofLines, plans] = await Promise.all([
    shows("cue") || shows("checkpoint") ? goals() : [],
    shows("plan") ? allPlans() : [],
  ]);
  return { ...living, goals: ofLines, plans };
}

/** What a person lives by, with what the lines they chose for the new tab need; in one piece as well. */
export function useLivingOfTab(): LivingOfTab | undefined {
  return useLive(loadLivingOfTab);
}
