import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import type { WeekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { addDays, type DayKey, toDayKey } from "@/lib/domain/time/day-key.ts";
import type { Known } from "@/lib/prompts/asking/known.ts";
import { allBlocks } from "./blocks.ts";
import { database } from "./database.ts";
import { allExperiments } from "./experiments.ts";
import { allGoals } from "./goals.ts";
import { planCuesBetween } from "./insights.ts";
import { momentsBetween } from "./moments.ts";
import { ownQuestions } from "./own-questions.ts";
import { packs } from "./packs.ts";
import { allPlans } from "./plans.ts";
import { ratingsOf } from "./ratings.ts";
import { weeklies } from "./reflections.ts";
import { standings } from "./standings.ts";

const FOUR_WEEKS = 28;

/** What decides which questions the weekly of this week asks. */
export async function loadKnown({ period, fromDay, untilDay }: WeekInView): Promise<Known> {
  const sinceDay = addDays(untilDay, 1 - FOUR_WEEKS);
  const first = await database.intentions.toCollection().first();
  const plans = await allPlans();
  return {
    moments: await momentsBetween(fromDay < sinceDay ? fromDay : sinceDay, untilDay),
    goals: await allGoals(),
    plans,
    cues: await cuesOfActive(plans, untilDay),
    blocks: await allBlocks(),
    experiments: await allExperiments(),
    ratings: await ratingsOf(period),
    reflections: await weeklies(),
    standings: await standings(),
    ownQuestions: await ownQuestions(),
    packs: await packs(),
    // Ids sort by age, so the first one written is the first.
    ...(first && { seed: first.id, sinceDay: toDayKey(first.createdAt) }),
  };
}

/** What was said to the cues of the active plans. Of the ledger nothing else decides, and it grows day by day. */
async function cuesOfActive(plans: readonly Plan[], untilDay: DayKey): Promise<Nudge[]> {
  const [oldest] = activePlans(plans);
  if (oldest === undefined) return [];
  // A day before and after, wherever the person was.
  return planCuesBetween(addDays(toDayKey(oldest.createdAt), -1), addDays(untilDay, 1));
}
