import {
  type CheckpointAct,
  withCheckpoint,
  withCheckpointChanged,
} from "@/lib/domain/goals/checkpoint-changes.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { named } from "../texts.ts";
import { type Course, type GoalEvent, MINUTE_MS } from "./course.ts";

/** A milestone map: three to six checkpoints, which change as the way does. */
export function mapCourse(since: number, course: Course): GoalEvent[] {
  const { draw, texts, calendar } = course;
  return Array.from({ length: draw.whole(3, 6) }, (_, place) => {
    const at = since + (place + 1) * MINUTE_MS;
    const sees = named(draw)(texts.sights.next(draw));
    const day = draw.chance(0.65) ? addDays(calendar.dayAt(at), draw.whole(20, 70) * (place + 1)) : undefined;
    const id = draw.id(at);
    const added: GoalEvent = { at, change: (goal) => withCheckpoint(goal, { id, sees, day }) };
    return [added, ...changesOf(id, since, course)];
  }).flat();
}

function changesOf(id: string, since: number, course: Course): GoalEvent[] {
  const { draw, texts, calendar } = course;
  const events: GoalEvent[] = [];
  let at = since;
  for (let count = draw.whole(0, 4); count > 0; count -= 1) {
    at = calendar.after(at, draw.whole(8, 60), draw);
    const now = at;
    const act = drawAct(now, course);
    const reason = named(draw)(texts.reasons.next(draw));
    events.push({ at, change: (goal) => withCheckpointChanged(goal, id, act, reason, now) });
    const isOver = act.change === "dropped" || act.change === "reached";
    // Seldom one is taken up again.
    if (isOver && draw.chance(0.85)) break;
  }
  return events;
}

function drawAct(at: number, { draw, texts, calendar }: Course): CheckpointAct {
  const change = draw.weighted({ kept: 1, moved: 4, reshaped: 3, dropped: 1, reached: 3 });
  if (change === "reshaped") return { change, sees: named(draw)(texts.sights.next(draw)) };
  if (change !== "moved") return { change };
  const day = draw.chance(0.85) ? addDays(calendar.dayAt(at), draw.whole(14, 150)) : undefined;
  return { change, day };
}
