import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { RUNGS } from "@/lib/domain/goals/words.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { addDays, type DayKey, daysFrom } from "@/lib/domain/time/day-key.ts";
import type { Known } from "@/lib/prompts/asking/known.ts";
import { activeThen } from "../active-then.ts";
import type { Calendar } from "../calendar.ts";
import type { GoalsThen } from "../goals/goals-then.ts";
import type { Surroundings } from "../lived-moments.ts";
import type { Texts } from "../texts.ts";

/** So many days are looked at for what a weekly may ask. */
const KNOWN_DAYS = 28;

/** What of a life there is to reflect on, and what its reflections are drawn from. */
export interface Ground extends Surroundings {
  calendar: Calendar;
  texts: Texts;
  momentsOf: ReadonlyMap<DayKey, readonly Moment[]>;
  goalsThen: GoalsThen;
  /** Earlier wordings of the goals. */
  goalVersions: readonly RowVersion[];
  experiments: readonly Experiment[];
  blocks: readonly Block[];
}

/** What was known of the person's doings at an instant (epoch ms) of `day`. */
export function knownThen(
  { momentsOf, goalsThen, experiments, blocks }: Ground,
  day: DayKey,
  at: number,
): Pick<Known, "moments" | "goals" | "experiments" | "blocks"> {
  return {
    moments: daysFrom(addDays(day, 1 - KNOWN_DAYS), day).flatMap((each) => momentsOf.get(each) ?? []),
    goals: goalsThen.at(at).map(withoutLadder),
    experiments: experiments
      .filter(({ createdAt, deletedAt = Infinity }) => createdAt <= at && deletedAt > at)
      .map((one) =>
        one.closedAt !== undefined && one.closedAt > at ? { ...one, closedAt: undefined } : one,
      ),
    blocks: activeThen(blocks, at),
  };
}

/** The ladder is read for comparisons with others, of which nobody here writes; week after week that takes long. */
function withoutLadder(goal: Goal): Goal {
  const words = { ...goal.words };
  for (const rung of RUNGS) delete words[rung];
  return { ...goal, words };
}
