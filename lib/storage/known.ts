import type { WeekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { addDays, toDayKey } from "@/lib/domain/time/day-key.ts";
import type { Known } from "@/lib/prompts/asking/known.ts";
import { allBlocks } from "./blocks.ts";
import { database } from "./database.ts";
import { allExperiments } from "./experiments.ts";
import { allGoals } from "./goals.ts";
import { momentsBetween } from "./moments.ts";
import { ledger } from "./nudges.ts";
import { ownQuestions } from "./own-questions.ts";
import { packs } from "./packs.ts";
import { allPlans } from "./plans.ts";
import { ratingsOf } from "./ratings.ts";
import { reflections } from "./reflections.ts";
import { standings } from "./standings.ts";

const FOUR_WEEKS = 28;

/** What decides which questions the weekly of this week asks. */
export async function loadKnown({ period, fromDay, untilDay }: WeekInView): Promise<Known> {
  const sinceDay = addDays(untilDay, 1 - FOUR_WEEKS);
  const first = await database.intentions.toCollection().first();
  return {
    moments: await momentsBetween(fromDay < sinceDay ? fromDay : sinceDay, untilDay),
    goals: await allGoals(),
    plans: await allPlans(),
    ledger: await ledger(),
    blocks: await allBlocks(),
    experiments: await allExperiments(),
    ratings: await ratingsOf(period),
    reflections: await reflections(),
    standings: await standings(),
    ownQuestions: await ownQuestions(),
    packs: await packs(),
    // Ids sort by age, so the first one written is the first.
    ...(first && { seed: first.id, sinceDay: toDayKey(first.createdAt) }),
  };
}
