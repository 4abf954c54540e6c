import { pathOf } from "../goals/checkpoint-path.ts";
import type { Checkpoint } from "../goals/checkpoint.ts";
import type { Goal } from "../goals/goal.ts";
import { addDays, type DayKey, daysBetween } from "../time/day-key.ts";
import { calendarDayAt } from "../time/wall-clock.ts";

/** A checkpoint of a map with the days it had. */
export interface StripPoint {
  id: string;
  sees: string;
  standing: "ahead" | "reached";
  /** When it was reached, or by when it is expected; undefined without a day. */
  day: DayKey | undefined;
  /** The days it was expected before, in the order in which it had them, each once. */
  earlierDays: DayKey[];
}

/** A map laid along the calendar, from the first of its days to the last (L4). */
export interface MilestoneStrip {
  goal: Goal;
  points: StripPoint[];
  first: DayKey;
  last: DayKey;
}

/**
 * The map of a goal along its days; undefined when nothing stands on the way. `today` lies on it, unless
 * the map ended so long ago that its own days would be no more than a corner.
 */
export function milestoneStrip(goal: Goal, today: DayKey, zone: string): MilestoneStrip | undefined {
  const points = pathOf(goal).map((checkpoint) => stripPoint(checkpoint, zone));
  if (points.length === 0) return undefined;
  const begun = calendarDayAt(goal.createdAt, zone);
  const days = [begun, ...points.flatMap(({ day, earlierDays }) => [day ?? today, ...earlierDays])];
  const own = spanOf(days, begun);
  const isOver = today > addDays(own.last, daysBetween(own.first, own.last));
  return { goal, points, ...(isOver ? own : spanOf([...days, today], begun)) };
}

/** From the first of these days to the last; `begun` is one of them. */
function spanOf(days: readonly DayKey[], begun: DayKey): { first: DayKey; last: DayKey } {
  const inOrder = days.toSorted();
  return { first: inOrder[0] ?? begun, last: inOrder.at(-1) ?? begun };
}

function stripPoint({ id, sees, standing, day, history }: Checkpoint, zone: string): StripPoint {
  const reached = standing === "reached";
  const reachedAt = reached ? history.findLast(({ change }) => change === "reached")?.at : undefined;
  const shown = reachedAt === undefined ? day : calendarDayAt(reachedAt, zone);
  const had = history.flatMap((entry) => (entry.change === "moved" ? (entry.day ?? []) : []));
  const earlierDays = [...new Set(had)].filter((earlier) => earlier !== shown);
  return { id, sees, standing: reached ? "reached" : "ahead", day: shown, earlierDays };
}
