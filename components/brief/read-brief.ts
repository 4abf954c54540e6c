import type { BriefData } from "@/lib/domain/brief/offered-parts.ts";
import type { Stretch } from "@/lib/domain/insights/stretch.ts";
import { daysBetween } from "@/lib/storage/days.ts";
import { allExperiments } from "@/lib/storage/experiments.ts";
import { allGoals } from "@/lib/storage/goals.ts";
import { allPractices, evidenceBetween, reflectionsBetween } from "@/lib/storage/insights.ts";
import { intentions } from "@/lib/storage/intentions.ts";
import { momentsBetween } from "@/lib/storage/moments.ts";
import { allRatings } from "@/lib/storage/ratings.ts";

/** Reads what a brief of these days can hold. Moments are many: they are read when their notes are asked for. */
export async function readBrief({ first, last }: Stretch, withNotes: boolean): Promise<BriefData> {
  const [held, practices, days, moments, evidence, experiments, pursued, reflections, ratings] =
    await Promise.all([
      intentions(),
      allPractices(),
      daysBetween(first, last),
      withNotes ? momentsBetween(first, last) : [],
      evidenceBetween(first, last),
      allExperiments(),
      // Also the deleted: a test of a shift that was given up is kept back all the same.
      allGoals(),
      reflectionsBetween(first, last),
      allRatings(),
    ]);
  const rows = { practices, days, moments, evidence, experiments, reflections, ratings };
  return { ...rows, intentions: held, goals: pursued };
}
