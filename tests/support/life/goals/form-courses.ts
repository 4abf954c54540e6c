import type { GoalForm } from "@/lib/domain/goals/goal-form.ts";
import { firstDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { LEARNING_STARTERS } from "@/lib/prompts/learning-starters.ts";
import { contractCourse } from "./contract-course.ts";
import { type Course, type GoalEvent, MINUTE_MS, rewritten, said, withWords } from "./course.ts";
import { mapCourse } from "./map-course.ts";
import { resultCourse } from "./result-course.ts";
import { shiftCourse } from "./shift-course.ts";

/** What happens to a goal in each form from the instant (epoch ms) on at which it has it. */
export const FORM_COURSES: Readonly<Record<GoalForm, (since: number, course: Course) => GoalEvent[]>> = {
  performance: resultCourse,
  learning: learningCourse,
  intention: directionCourse,
  contract: contractCourse,
  milestones: mapCourse,
  shift: shiftCourse,
};

/** A learning goal: at times from a starter, and the main one of its quarter if there is none yet. */
function learningCourse(since: number, course: Course): GoalEvent[] {
  const { draw, calendar, quarters } = course;
  const own = said(["learn", "noticedBy"], course, 0.95);
  const { learn, noticedBy } = draw.pick(LEARNING_STARTERS);
  const words = draw.chance(0.35) ? { learn, noticedBy } : own;
  const quarter = firstDayOfQuarter(calendar.dayAt(since));
  const isMain = !quarters.has(quarter);
  quarters.add(quarter);
  return [
    { at: since + 4 * MINUTE_MS, change: (goal) => withWords(goal, words) },
    ...(isMain
      ? [
          {
            at: since + 6 * MINUTE_MS,
            change: (goal) => ({ ...goal, mainOfQuarter: quarter }),
          } satisfies GoalEvent,
        ]
      : []),
    ...rewritten("noticedBy", since, 1, course),
  ];
}

/** An intention: the sentence, the value behind it, and ways it could look, which change by the week. */
function directionCourse(since: number, course: Course): GoalEvent[] {
  const words = said(["sentence", "value", "thisWeek"], course, 0.95);
  return [
    { at: since + 4 * MINUTE_MS, change: (goal) => withWords(goal, words) },
    ...rewritten("thisWeek", since, 5, course),
  ];
}
