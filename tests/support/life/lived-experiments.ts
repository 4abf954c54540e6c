import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import { usualEnd } from "@/lib/domain/experiments/test-window.ts";
import { formOf, type Goal } from "@/lib/domain/goals/goal.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import type { Calendar } from "./calendar.ts";
import { Draw } from "./draw.ts";
import { earlierWording } from "./earlier-wording.ts";
import { pursuedGoal } from "./goals/pursued-goal.ts";
import { named, type Texts } from "./texts.ts";
import { paragraphs } from "./wording.ts";
import type { WrittenExperiment } from "./words/experiments.ts";

export interface LivedExperiments {
  experiments: Experiment[];
  versions: RowVersion[];
}

/** Something small is tried about once a month. Most is closed after days or weeks, some never; the last is open. */
export function liveExperiments(
  seed: number,
  calendar: Calendar,
  texts: Texts,
  goals: readonly Goal[],
): LivedExperiments {
  const draw = new Draw(seed, "experiments");
  const lived: LivedExperiments = { experiments: [], versions: [] };
  for (let day = addDays(calendar.first, draw.whole(2, 20)); day < calendar.last;) {
    const at = calendar.on(day, draw);
    day = addDays(day, draw.whole(8, 46));
    if (!calendar.holds(at)) continue;
    const written = filledIn(texts.experiments.next(draw), draw);
    const begun = begin(written, at, { calendar, goals, draw });
    const isLast = day >= calendar.last;
    lived.experiments.push(isLast ? begun : carriedOn(begun, written, lived.versions, calendar, draw));
  }
  return lived;
}

function filledIn(written: WrittenExperiment, draw: Draw): WrittenExperiment {
  const fill = named(draw);
  return {
    text: fill(written.text),
    occasion: fill(written.occasion),
    expected: fill(written.expected),
    // Seldom it turns into pages.
    happened: draw.chance(0.05) ? paragraphs("back", draw.whole(4, 20), draw) : fill(written.happened),
    learned: fill(written.learned),
    next: fill(written.next),
  };
}

function begin(
  { text, occasion, expected }: WrittenExperiment,
  at: number,
  { calendar, goals, draw }: { calendar: Calendar; goals: readonly Goal[]; draw: Draw },
): Experiment {
  const goal = draw.chance(0.65) ? pursuedGoal(goals, at, draw) : undefined;
  // A safe test always has its days (R16).
  const hasDays = draw.chance(0.3) || (goal !== undefined && formOf(goal) === "shift");
  const fromDay = calendar.dayAt(at);
  const untilDay = draw.chance(0.6) ? usualEnd(fromDay) : addDays(fromDay, draw.whole(2, 60));
  return {
    id: draw.id(at),
    createdAt: at,
    updatedAt: at + draw.whole(20_000, 300_000),
    text,
    occasion,
    expected: draw.chance(0.9) ? expected : "",
    ...(hasDays && { fromDay, untilDay }),
    ...(goal && { goalId: goal.id }),
    happened: "",
    learned: "",
    next: "",
  };
}

/** What becomes of it: taken back, forgotten, half written down, or closed. */
function carriedOn(
  begun: Experiment,
  { happened, learned, next }: WrittenExperiment,
  versions: RowVersion[],
  calendar: Calendar,
  draw: Draw,
): Experiment {
  const fate = draw.weighted({ closed: 84, half: 7, forgotten: 5, deleted: 4 });
  const at = calendar.after(begun.createdAt, draw.whole(2, 38), draw);
  if (fate === "forgotten" || !calendar.holds(at)) return begun;
  if (fate === "deleted") return { ...begun, deletedAt: at, updatedAt: at };
  const half: Experiment = { ...begun, happened, updatedAt: at };
  // What came of it was often written down before it is closed on another day.
  const closedAt = calendar.after(at, draw.whole(1, 9), draw);
  if (fate === "half" || !calendar.holds(closedAt)) return half;
  if (draw.chance(0.7)) return { ...half, learned, next, closedAt: at };
  versions.push(earlierWording("experiments", half, closedAt, draw));
  return { ...half, learned, next, closedAt, updatedAt: closedAt };
}
