import { pathOf } from "../goals/checkpoint-path.ts";
import { formOf, type Goal } from "../goals/goal.ts";
import { lookBacksOf } from "../reflections/shift-look-back.ts";
import { isKept } from "../row.ts";
import type { DatedOccasion } from "../schedule/schedule.ts";
import { addDays, type DayKey, startOfWeek, toDayKey } from "../time/day-key.ts";
import { firstDayOfQuarter, lastDayOfQuarter } from "../time/quarter.ts";

/** A month after the last copy, then every quarter. */
const FIRST_COPY_DAYS = 30;
const NEXT_COPY_DAYS = 90;
const MOST_COPIES_ASKED = 8;

/**
 * The checkpoints ahead that have a day, the day on which the two of a contract look again (L3, L4), and
 * the looks back on a shift (W10).
 */
export function occasionsOfGoals(goals: readonly Goal[]): DatedOccasion[] {
  return goals
    .filter((goal) => isKept(goal) && goal.standing === "held")
    .flatMap((goal) => {
      if (formOf(goal) === "milestones") return checkpointsOf(goal);
      return formOf(goal) === "contract" ? reviewOf(goal) : looksBackOn(goal);
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

function looksBackOn(goal: Goal): DatedOccasion[] {
  return lookBacksOf(goal).map(({ day }) => ({ kind: "look-back", day, subject: goal.id }));
}

const MONDAY = 1;
const QUARTERS_AHEAD = 48;
/** With fewer days behind one there is little to look back on. */
const LEAST_LIVED_DAYS = 28;
/** Month and day: before the year ends, and before many are away. */
const LETTER_DAY = "-12-20";

/**
 * The quarters to close, each from the Monday of its last week on (L7), and the yearly letters, for
 * somebody who lives with the product since `sinceDay`; twelve years of them.
 */
export function occasionsOfTheCalendar(sinceDay: DayKey): DatedOccasion[] {
  const quarters = [firstDayOfQuarter(sinceDay)];
  while (quarters.length < QUARTERS_AHEAD) quarters.push(quarterAfter(quarters.at(-1) ?? sinceDay));
  return quarters
    .flatMap((quarter): DatedOccasion[] => [
      { kind: "quarterly", period: quarter, day: startOfWeek(lastDayOfQuarter(quarter), MONDAY) },
      ...letterOf(quarter),
    ])
    .filter(({ day }) => day >= addDays(sinceDay, LEAST_LIVED_DAYS));
}

function quarterAfter(quarter: DayKey): DayKey {
  return addDays(lastDayOfQuarter(quarter), 1);
}

/** The letter of a year comes in its last quarter. */
function letterOf(quarter: DayKey): DatedOccasion[] {
  if (!quarter.endsWith("-10-01")) return [];
  const year = quarter.slice(0, 4);
  const period = toDayKey(Date.parse(`${year}-01-01`));
  return [{ kind: "yearly", period, day: toDayKey(Date.parse(`${year}${LETTER_DAY}`)) }];
}

/** The days on which a copy is suggested to someone who saved the last on `savedDay`, or began then. */
export function occasionsOfCopies(savedDay: DayKey): DatedOccasion[] {
  return Array.from({ length: MOST_COPIES_ASKED }, (_, count) => ({
    kind: "backup" as const,
    day: addDays(savedDay, FIRST_COPY_DAYS + count * NEXT_COPY_DAYS),
  }));
}
