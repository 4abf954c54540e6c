import { type Goal, type GoalStanding } from "../goals/goal.ts";
import { mapHistory } from "../goals/map-history.ts";
import type { RowVersion } from "../row-version.ts";
import type { DayKey } from "../time/day-key.ts";
import { type Entry, type EntryFrame, written } from "./entry.ts";

/** What was written when the old part was let go (W6). */
const FAREWELL = ["letGo", "itGave", "farewell"] as const;

/** All that happened to a goal. `versions` are its earlier versions, in any order. */
export function goalEntries(
  goal: Goal,
  versions: readonly RowVersion[],
  dayAt: (at: number) => DayKey,
): Entry[] {
  const { id: rowId, intentionId } = goal;
  const frame = (name: string, at: number, texts: readonly (string | undefined)[]): EntryFrame => ({
    id: `${rowId}/${name}`,
    rowId,
    at,
    day: dayAt(at),
    ...written(texts),
    goalId: rowId,
    intentionId,
  });
  const happened = (
    event: "begun" | "step-done" | "let-go" | "reached" | "released",
    at: number,
    texts: readonly (string | undefined)[],
    name: string = event,
  ): Entry => ({
    ...frame(name, at, texts),
    kind: "goal",
    goal,
    event,
  });

  const { text, letGoAt, standing } = goal;
  const isOver = standing === "reached" || standing === "released";
  return [
    happened("begun", goal.createdAt, [text, ...allSaidOf(goal)]),
    ...goal.shapes.map(({ form, since }): Entry => ({
      ...frame(`form/${since}`, since, [text]),
      kind: "goal",
      goal,
      event: "formed",
      form,
    })),
    ...goal.steps
      .filter(({ deletedAt }) => deletedAt === undefined)
      .flatMap((step) =>
        step.doneAt === undefined
          ? []
          : [happened("step-done", step.doneAt, [step.text, text], `step/${step.id}`)],
      ),
    ...(letGoAt === undefined ? [] : [happened("let-go", letGoAt, farewellOf(goal))]),
    ...(isOver ? [happened(standing, standingSince(goal, versions), [text])] : []),
    ...mapHistory(goal).map(({ checkpointId, place, at, change, reason, after }): Entry => ({
      ...frame(`checkpoint/${checkpointId}/${place}`, at, [after.sees, reason, text]),
      kind: "checkpoint",
      goal,
      change,
    })),
  ];
}

function farewellOf({ words, text }: Goal): (string | undefined)[] {
  return [...FAREWELL.map((word) => words[word]), text];
}

/** What stands nowhere else in the timeline. */
function allSaidOf({ words, steps, checkpoints, letGoAt }: Goal): string[] {
  const isToldLater = (word: string) => letGoAt !== undefined && FAREWELL.some((one) => one === word);
  return [
    ...Object.entries(words).flatMap(([word, text]) => (isToldLater(word) ? [] : [text])),
    ...steps.filter(({ doneAt, deletedAt }) => (doneAt ?? deletedAt) === undefined).map((step) => step.text),
    ...checkpoints.filter(({ history }) => history.length === 0).map(({ sees }) => sees),
  ];
}

/** When a goal took the standing it has: it is told by the last version in which it stood otherwise. */
function standingSince(goal: Goal, versions: readonly RowVersion[]): number {
  const otherwise = (standing: unknown): standing is GoalStanding => standing !== goal.standing;
  const since = versions.filter(({ row }) => otherwise(row["standing"])).map(({ replacedAt }) => replacedAt);
  return since.length === 0 ? goal.updatedAt : Math.max(...since);
}
