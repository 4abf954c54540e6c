import { withDueDay } from "@/lib/domain/goals/due-day.ts";
import type { Step } from "@/lib/domain/goals/step.ts";
import { withStep, withStepDone } from "@/lib/domain/goals/steps-of-goal.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { named } from "../texts.ts";
import { type Course, type GoalEvent, MINUTE_MS, rewritten, said, withWords } from "./course.ts";

/** Steps that are done one after another until, at times, no more are; each at its instant (epoch ms). */
export function stepsCourse(since: number, most: number, { draw, texts, calendar }: Course): GoalEvent[] {
  const steps = Array.from({ length: draw.whole(2, most) }, (_, place): Step => {
    const text = named(draw)(texts.steps.next(draw));
    return { id: draw.id(since + place * 20_000), text };
  });
  const events: GoalEvent[] = [
    { at: since, change: (goal) => steps.reduce((to, step) => withStep(to, step), goal) },
  ];
  let at = since;
  for (const { id } of steps) {
    if (draw.chance(0.2)) break;
    at = calendar.after(at, draw.whole(6, 45), draw);
    const doneAt = at;
    events.push({ at, change: (goal) => withStepDone(goal, id, doneAt) });
  }
  return events;
}

/** A result: measure, day and steps. The day moves up to three times, each time shortly before it comes. */
export function resultCourse(since: number, course: Course): GoalEvent[] {
  const { draw, calendar } = course;
  const words = said(["measure", "current"], course);
  let due = addDays(calendar.dayAt(since), draw.whole(35, 160));
  const first = due;
  const moves: GoalEvent[] = [];
  const times = Number(draw.weighted({ "0": 2, "1": 3, "2": 3, "3": 2 }));
  for (let time = 0; time < times; time += 1) {
    const at = calendar.on(addDays(due, -draw.whole(1, 12)), draw);
    due = addDays(due, draw.whole(25, 110));
    const moved = due;
    moves.push({ at, change: (goal) => withDueDay(goal, moved) });
  }
  return [
    { at: since + 3 * MINUTE_MS, change: (goal) => withDueDay(withWords(goal, words), first) },
    ...stepsCourse(since + 8 * MINUTE_MS, 6, course),
    ...moves,
    ...rewritten("current", since, 4, course),
  ];
}
