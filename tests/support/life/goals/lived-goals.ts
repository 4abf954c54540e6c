import { formOf, type Goal } from "@/lib/domain/goals/goal.ts";
import { GOAL_FORMS, type GoalForm } from "@/lib/domain/goals/goal-form.ts";
import type { TalkStep } from "@/lib/domain/goals/talk-steps.ts";
import type { Intention } from "@/lib/domain/intentions/intention.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import type { Calendar } from "../calendar.ts";
import { Draw } from "../draw.ts";
import type { Texts } from "../texts.ts";
import { GoalsThen } from "./goals-then.ts";
import { type Course, type GoalEvent, liveThrough, MINUTE_MS, withWords } from "./course.ts";
import { drawTalk, RESTING_STEPS } from "./drawn-talk.ts";
import { FORM_COURSES } from "./form-courses.ts";
import { type PlannedGoal, planGoals } from "./planned-goals.ts";
import { stepsCourse } from "./result-course.ts";
import { intentionsOfGoals } from "./intentions-of-goals.ts";

type Shape = Goal["shapes"][number];

const YEAR_MS = 365 * 86_400_000;

export interface LivedGoals {
  goals: Goal[];
  goalsThen: GoalsThen;
  versions: RowVersion[];
}

/** The goals of a life in the order in which they were written down, with all that happened to them. */
export function liveGoals(
  seed: number,
  calendar: Calendar,
  texts: Texts,
  intentions: readonly Intention[],
): LivedGoals {
  const draw = new Draw(seed, "goals");
  const planned = planGoals(calendar, texts, draw);
  const written = intentionsOfGoals(planned, intentions, draw);
  const quarters: Course["quarters"] = new Set();
  const lived = planned.map((each) => {
    const course: Course = { draw: new Draw(seed, `goals/${each.id}`), texts, calendar, quarters };
    return liveGoal(each, written.get(each.id), course);
  });
  return {
    goals: lived.map(({ goal }) => goal),
    goalsThen: new GoalsThen(lived.map(({ states }) => states)),
    versions: lived.flatMap(({ versions }) => versions),
  };
}

function liveGoal(planned: PlannedGoal, intention: Intention | undefined, course: Course) {
  const { id, at, written, repeatsGoalId, isTalkedStill, form, ends } = planned;
  const goal: Goal = {
    id,
    createdAt: at,
    updatedAt: at,
    text: written.earlier ?? written.text,
    standing: "held",
    shapes: [],
    choices: {},
    words: {},
    steps: [],
    earlierDueDays: [],
    checkpoints: [],
  };
  const events = [
    ...(form ? formed(form, planned, course) : []),
    ...(isTalkedStill
      ? [talked(course.draw.pick(GOAL_FORMS), planned, course.draw.pick(RESTING_STEPS), course)]
      : []),
    ...(written.earlier !== undefined ? [reworded(planned, course)] : []),
    ...(intention ? [becameIntention(intention)] : []),
    ...(ends ? [ended(ends)] : []),
  ];
  const until = Math.min(ends?.at ?? Infinity, course.calendar.until);
  const begun = { ...goal, ...(repeatsGoalId !== undefined && { repeatsGoalId }) };
  return liveThrough(begun, events, until, course.draw);
}

/** Talked through, mostly; then its form and what comes with it, and now and then another form. */
function formed(form: GoalForm, planned: PlannedGoal, course: Course): GoalEvent[] {
  const { draw } = course;
  const isTalked = draw.chance(0.85);
  const since = planned.at + draw.whole(6, 40) * MINUTE_MS;
  const shapes = shapesFrom(form, since, planned, course);
  // The plan stays with whatever the goal becomes (T4).
  const hasSteps = shapes[0]?.form !== "performance" && draw.chance(0.3);
  return [
    ...(isTalked ? [talked(form, planned, "form", course)] : []),
    ...shapes.flatMap((shape) => [given(shape), ...FORM_COURSES[shape.form](shape.since, course)]),
    ...(hasSteps ? stepsCourse(since + 20 * MINUTE_MS, 4, course) : []),
  ];
}

/**
 * Whoever comes to a shift has tried once more with a result. Of the other goals those of the last
 * year keep their form, so that whoever looks at a life finds all of them.
 */
function shapesFrom(form: GoalForm, since: number, { repeatsGoalId }: PlannedGoal, course: Course): Shape[] {
  const { draw, calendar } = course;
  const later = calendar.after(since, draw.whole(12, 90), draw);
  if (form === "shift")
    return [
      { form: "performance", since },
      { form, since: later },
    ];
  const mayChange = repeatsGoalId === undefined && calendar.until - since > YEAR_MS;
  if (!mayChange || draw.chance(0.65)) return [{ form, since }];
  const other = draw.pick(GOAL_FORMS.filter((each) => each !== form));
  return [
    { form, since },
    { form: other, since: later },
  ];
}

/** All that is said in the conversation until it rests, a few minutes after it began. */
function talked(form: GoalForm, planned: PlannedGoal, until: TalkStep, course: Course): GoalEvent {
  const { choices, words } = drawTalk(form, planned.repeatsGoalId !== undefined, until, course);
  return {
    at: planned.at + 5 * MINUTE_MS,
    change: (goal) => ({ ...withWords(goal, words), choices, ...(until !== "form" && { talkStep: until }) }),
  };
}

function given(shape: Shape): GoalEvent {
  return { at: shape.since, change: (goal) => ({ ...goal, shapes: [...goal.shapes, shape] }) };
}

function reworded({ at, written }: PlannedGoal, { draw, calendar }: Course): GoalEvent {
  return {
    at: calendar.after(at, draw.whole(1, 25), draw),
    change: (goal) => ({ ...goal, text: written.text }),
  };
}

function becameIntention({ id, text, createdAt }: Intention): GoalEvent {
  return {
    at: createdAt,
    change: (goal) => {
      const form = formOf(goal);
      const hasSentence = form === "intention" || form === "shift";
      return { ...withWords(goal, hasSentence ? { sentence: text } : {}), intentionId: id };
    },
  };
}

function ended({ at, standing }: NonNullable<PlannedGoal["ends"]>): GoalEvent {
  const change = standing === "deleted" ? { deletedAt: at } : { standing };
  return { at, change: (goal) => ({ ...goal, ...change }) };
}
