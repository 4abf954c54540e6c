import type { Stretch } from "@/lib/domain/insights/stretch.ts";
import { type YearInView, yearInView } from "@/lib/domain/insights/year-in-view.ts";
import { daysBetween } from "@/lib/storage/days.ts";
import { allExperiments } from "@/lib/storage/experiments.ts";
import { allGoals } from "@/lib/storage/goals.ts";
import { allPractices, evidenceBetween, reflectionsBetween } from "@/lib/storage/insights.ts";
import { intentions } from "@/lib/storage/intentions.ts";

/** Reads a year: what grows with every day by ranges of an index, the rest whole, since it stays small. */
export async function readYear(year: Stretch, zone: string): Promise<YearInView> {
  const { first, last } = year;
  const [held, practices, days, evidence, experiments, reflections, goals] = await Promise.all([
    intentions(),
    allPractices(),
    daysBetween(first, last),
    evidenceBetween(first, last),
    allExperiments(),
    reflectionsBetween(first, last),
    allGoals(),
  ]);
  const rows = { intentions: held, practices, days, evidence, experiments, reflections, goals };
  return yearInView(rows, year, zone);
}
