import type { Goal } from "@/lib/domain/goals/goal.ts";
import { type Cue, MOST_ACTIVE_PLANS, type Plan } from "@/lib/domain/plans/plan.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { addDays, type Weekday } from "@/lib/domain/time/day-key.ts";
import type { Calendar } from "./calendar.ts";
import { Draw } from "./draw.ts";
import { earlierWording } from "./earlier-wording.ts";
import { pursuedGoal } from "./goals/pursued-goal.ts";
import { named, type Texts } from "./texts.ts";
import type { WrittenPlan } from "./words/plans.ts";

const WEEKDAYS: readonly Weekday[][] = [[1, 2, 3, 4, 5], [1, 3], [0, 1, 2, 3, 4, 5, 6], [5], [0, 6]];
const QUARTER_MINUTES = 15;

export interface LivedPlans {
  plans: Plan[];
  versions: RowVersion[];
}

/** Every few months another plan. The oldest of three makes room for it; some are laid aside before. */
export function livePlans(
  seed: number,
  calendar: Calendar,
  texts: Texts,
  goals: readonly Goal[],
): LivedPlans {
  const draw = new Draw(seed, "plans");
  const lived: LivedPlans = { plans: [], versions: [] };
  for (let day = addDays(calendar.first, draw.whole(10, 40)); day < calendar.last;) {
    const at = calendar.on(day, draw);
    day = addDays(day, draw.whole(65, 120));
    if (!calendar.holds(at)) continue;
    makeRoom(lived.plans, at);
    const plan = writePlan(texts.plans.next(draw), at, draw);
    const goal = draw.chance(0.55) ? pursuedGoal(goals, at, draw) : undefined;
    lived.plans.push({ ...plan, ...(goal && { goalId: goal.id }) });
    becomeOf(lived, calendar, draw);
  }
  return lived;
}

function makeRoom(plans: Plan[], at: number): void {
  const [oldest, ...others] = activePlans(plans);
  if (oldest === undefined || others.length < MOST_ACTIVE_PLANS - 1) return;
  plans[plans.indexOf(oldest)] = { ...oldest, standing: "resting", updatedAt: at };
}

function writePlan({ cue, response, obstacle }: WrittenPlan, at: number, draw: Draw): Plan {
  const fill = named(draw);
  const rehearsedAt = draw.chance(0.7) ? at + draw.whole(20_000, 120_000) : undefined;
  return {
    id: draw.id(at),
    createdAt: at,
    updatedAt: rehearsedAt ?? at,
    cue: cue.kind === "time" ? timeOf(draw) : { ...cue, text: fill(cue.text) },
    response: { ...response, text: fill(response.text) },
    ...(obstacle !== undefined && { obstacle: fill(obstacle) }),
    ...(rehearsedAt !== undefined && { rehearsedAt }),
    standing: "active",
  };
}

function timeOf(draw: Draw): Cue {
  return { kind: "time", weekdays: draw.pick(WEEKDAYS), atMinutes: draw.whole(24, 80) * QUARTER_MINUTES };
}

/** In the weeks until the next comes, the newest is at times moved to another time, laid aside or deleted. */
function becomeOf({ plans, versions }: LivedPlans, calendar: Calendar, draw: Draw): void {
  const newest = plans.at(-1);
  if (newest === undefined) return;
  const fate = draw.weighted({ kept: 64, reworded: 18, resting: 12, deleted: 6 });
  const at = calendar.after(newest.createdAt, draw.whole(3, 40), draw);
  if (fate === "kept" || !calendar.holds(at)) return;
  if (fate === "reworded") versions.push(earlierWording("plans", newest, at, draw));
  plans[plans.length - 1] = { ...newest, ...changeOf(fate, newest, at, draw), updatedAt: at };
}

function changeOf(
  fate: "reworded" | "resting" | "deleted",
  { cue }: Plan,
  at: number,
  draw: Draw,
): Partial<Plan> {
  if (fate === "deleted") return { deletedAt: at };
  if (fate === "resting") return { standing: "resting" };
  // Said otherwise, it is gone through again.
  return { cue: cue.kind === "time" ? timeOf(draw) : cue, rehearsedAt: at };
}
