import type { DayKey } from "../time/day-key.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { pathOf } from "./checkpoint-path.ts";
import { formOf, type Goal, newestFirst } from "./goal.ts";

export interface NextCheckpoint {
  goal: Goal;
  checkpoint: Checkpoint;
}

interface Candidate extends NextCheckpoint {
  /** The first day that the way has from here on; undefined when it names none. */
  until: DayKey | undefined;
  hasPassed: boolean;
}

/**
 * The checkpoint that comes next on the maps of all goals that are pursued: of every map the first
 * one ahead, and of those the one whose way comes to a day first; then those without any day. One
 * whose day has passed comes last, and is told without a word about it (L4).
 */
export function nextCheckpoint(goals: readonly Goal[], today: DayKey): NextCheckpoint | undefined {
  const [next] = newestFirst(goals)
    .filter((goal) => goal.standing === "held" && formOf(goal) === "milestones")
    .flatMap((goal) => candidateOf(goal, today))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.until ?? "").localeCompare(b.until ?? ""));
  return next && { goal: next.goal, checkpoint: next.checkpoint };
}

function candidateOf(goal: Goal, today: DayKey): Candidate[] {
  const ahead = pathOf(goal).filter(({ standing }) => standing === "ahead");
  const coming = ahead.filter(({ day }) => day === undefined || day >= today);
  const checkpoint = coming[0] ?? ahead[0];
  if (checkpoint === undefined) return [];
  const until = coming.find(({ day }) => day !== undefined)?.day;
  return [{ goal, checkpoint, until, hasPassed: coming.length === 0 }];
}

function rankOf({ until, hasPassed }: Candidate): number {
  if (hasPassed) return 2;
  return until === undefined ? 1 : 0;
}
