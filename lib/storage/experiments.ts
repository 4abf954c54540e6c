import type { Experiment, ExperimentText } from "@/lib/domain/experiments/experiment.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";
import { keepSettled, writeText } from "./written-text.ts";

/** All experiments, the deleted ones too. */
export function allExperiments(): Promise<Experiment[]> {
  return database.experiments.toArray();
}

/** What is known of an experiment when it begins. */
export type NewExperiment = Pick<Experiment, "text"> &
  Partial<Pick<Experiment, "occasion" | "expected" | "fromDay" | "untilDay" | "goalId">>;

/** Adds a small thing to be tried on purpose (L9). */
export async function addExperiment(begun: NewExperiment, now: number): Promise<Experiment> {
  const experiment: Experiment = {
    ...newRow(now),
    occasion: "",
    expected: "",
    happened: "",
    learned: "",
    next: "",
    ...begun,
  };
  await database.experiments.add(experiment);
  return experiment;
}

/** Saves one of the texts of an experiment as it is typed. */
export function writeExperiment(id: string, field: ExperimentText, text: string, seen: string, now: number) {
  const place = {
    read: (experiment: Experiment) => experiment[field],
    written: (experiment: Experiment, words: string) => ({ ...experiment, [field]: words }),
  };
  return writeText(database.experiments, "experiments", id, place, text, seen, now);
}

/** Changes what is not text: its days, its goal, whether it is closed or deleted. */
export function changeExperiment(id: string, change: Partial<Experiment>, now: number): Promise<void> {
  return database.transaction("rw", database.experiments, database.versions, async () => {
    const experiment = await database.experiments.get(id);
    if (experiment === undefined) return;
    await keepSettled("experiments", experiment, now);
    await database.experiments.put({ ...experiment, ...change, updatedAt: now });
  });
}
