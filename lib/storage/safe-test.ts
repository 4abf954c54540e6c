import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { TestWindow } from "@/lib/domain/experiments/test-window.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { isKept } from "@/lib/domain/row.ts";
import { fitsLine, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { database } from "./database.ts";
import { addExperiment } from "./experiments.ts";
import { changeGoal } from "./goals.ts";

/**
 * Makes an experiment of the small safe test written about a goal (R16). The words move into it, so
 * that pressing twice never makes two and there is room for another. One that was put off no longer is.
 *
 * @returns the experiment; undefined when nothing is written, or more than fits into one line
 */
export function beginSafeTest(
  goalId: string,
  days: TestWindow,
  now: number,
): Promise<Experiment | undefined> {
  return database.transaction("rw", database.goals, database.experiments, database.versions, async () => {
    const goal = await database.goals.get(goalId);
    const text = tidyLine(goal?.words.safeTest ?? "");
    if (text === "" || !fitsLine(text)) return undefined;
    const experiment = await addExperiment({ text, ...days, goalId }, now);
    await changeGoal(goalId, withTestBegun, now);
    return experiment;
  });
}

function withTestBegun(goal: Goal): Goal {
  const { safeTest: _, ...words } = goal.words;
  return { ...goal, words, testPutOffAt: undefined };
}

/** Puts the test off: "not now" is an answer too, and is kept until a test is begun (R16). */
export function putSafeTestOff(goalId: string, now: number): Promise<Goal | undefined> {
  return changeGoal(goalId, (goal) => ({ ...goal, testPutOffAt: now }), now);
}

/** The experiments of a goal that are under way, the latest first. */
export async function testsUnderWay(goalId: string): Promise<Experiment[]> {
  const all = await database.experiments.toArray();
  return all
    .filter((row) => row.goalId === goalId && row.closedAt === undefined && isKept(row))
    .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}
