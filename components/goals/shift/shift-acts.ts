import { fillPattern } from "@/lib/domain/goals/fill-pattern.ts";
import type { Goal, ShiftPattern } from "@/lib/domain/goals/goal.ts";
import { SHIFT_PATTERN_TEXTS } from "@/lib/prompts/shift-patterns.ts";
import { changeGoal } from "@/lib/storage/goals.ts";

const KNOWN = Object.values(SHIFT_PATTERN_TEXTS);

/** Gives a shift a pattern, whose texts fill what the person has not written (W5). `now` in epoch ms. */
export function choosePattern({ id }: Goal, pattern: ShiftPattern, now: number) {
  const chosen = SHIFT_PATTERN_TEXTS[pattern];
  return changeGoal(id, (goal) => ({ ...goal, pattern, words: fillPattern(goal.words, chosen, KNOWN) }), now);
}

/** Am I willing, now? (W6) */
export function answerWilling({ id }: Goal, willing: NonNullable<Goal["willing"]>, now: number) {
  return changeGoal(id, (goal) => ({ ...goal, willing }), now);
}

/** The old part is let go (W6). Rewording it later leaves the day as it was. */
export function letGo({ id }: Goal, now: number) {
  return changeGoal(id, (goal) => ({ ...goal, letGoAt: goal.letGoAt ?? now }), now);
}
