import { fillPattern } from "@/lib/domain/goals/fill-pattern.ts";
import { GAP_WORDS, SHIFT_WORDS } from "@/lib/domain/goals/words.ts";
import { SHIFT_PATTERN_TEXTS } from "@/lib/prompts/shift-patterns.ts";
import { type Course, type GoalEvent, MINUTE_MS, said, withWords } from "./course.ts";

const PATTERN_WEIGHTS = { orchestrator: 4, enterprise: 2, architect: 3, proven: 2, own: 2 };

/**
 * An identity shift: a look at both sides, a pattern of which some texts are changed, what is
 * protected, and, weeks later, the farewell. "Not yet" is asked again after a quarter.
 */
export function shiftCourse(since: number, course: Course): GoalEvent[] {
  const { draw, calendar } = course;
  const pattern = draw.weighted(PATTERN_WEIGHTS);
  const own = said(SHIFT_WORDS, course, pattern === "own" ? 0.75 : 0.2);
  const look = said(GAP_WORDS, course);
  const protects = said(["shiftValue", "protecting", "safeTest"], course);
  const protectsAt = calendar.after(since, draw.whole(1, 9), draw);
  const known = Object.values(SHIFT_PATTERN_TEXTS);
  return [
    { at: since + 5 * MINUTE_MS, change: (goal) => withWords(goal, look) },
    {
      at: since + 12 * MINUTE_MS,
      change: (goal) => ({
        ...goal,
        pattern,
        words: fillPattern(goal.words, SHIFT_PATTERN_TEXTS[pattern], known),
      }),
    },
    { at: since + 16 * MINUTE_MS, change: (goal) => withWords(goal, own) },
    { at: protectsAt, change: (goal) => withWords(goal, protects) },
    ...releaseCourse(protectsAt, course),
  ];
}

function releaseCourse(since: number, course: Course): GoalEvent[] {
  const { draw, calendar } = course;
  if (draw.chance(0.25)) return [];
  const at = calendar.after(since, draw.whole(4, 60), draw);
  const words = said(["itGave", "farewell"], course, 0.9);
  const isWilling = draw.chance(0.6);
  const letGoAt = at + 4 * MINUTE_MS;
  const events: GoalEvent[] = [
    { at, change: (goal) => withWords(goal, words) },
    { at: letGoAt, change: (goal) => ({ ...goal, letGoAt, willing: isWilling ? "yes" : "not-yet" }) },
  ];
  if (!isWilling && draw.chance(0.7)) {
    const later = calendar.after(at, draw.whole(70, 110), draw);
    events.push({ at: later, change: (goal) => ({ ...goal, willing: "yes" }) });
  }
  return events;
}
