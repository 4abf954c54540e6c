import { pathOf } from "../goals/checkpoint-path.ts";
import { formOf, type Goal } from "../goals/goal.ts";
import { isKept } from "../row.ts";
import type { DatedOccasion } from "../schedule/schedule.ts";
import { addDays, type DayKey } from "../time/day-key.ts";

/** A month after the last copy, then every quarter. */
const FIRST_COPY_DAYS = 30;
const NEXT_COPY_DAYS = 90;
const MOST_COPIES_ASKED = 8;

/** The checkpoints ahead that have a day, and the day on which the two of a contract look again (L3, L4). */
export function occasionsOfGoals(goals: readonly Goal[]): DatedOccasion[] {
  return goals
    .filter((goal) => isKept(goal) && goal.standing === "held")
    .flatMap((goal) => {
      if (formOf(goal) === "milestones") return checkpointsOf(goal);
      return formOf(goal) === "contract" ? reviewOf(goal) : [];
    });
}

function checkpointsOf(goal: Goal): DatedOccasion[] {
  return pathOf(goal).flatMap(({ id, day, standing }) =>
    day === undefined || standing !== "ahead" ? [] : [{ kind: "checkpoint", day, subject: id }],
  );
}

function reviewOf({ id, reviewDay }: Goal): DatedOccasion[] {
  return reviewDay === undefined ? [] : [{ kind: "contract-review", day: reviewDay, subject: id }];
}

/** The days on which a copy is suggested to someone who saved the last on `savedDay`, or began then. */
export function occasionsOfCopies(savedDay: DayKey): DatedOccasion[] {
  return Array.from({ length: MOST_COPIES_ASKED }, (_, count) => ({
    kind: "backup" as const,
    day: addDays(savedDay, FIRST_COPY_DAYS + count * NEXT_COPY_DAYS),
  }));
}
