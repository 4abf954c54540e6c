import { fitsLine, tidyLine } from "../text/graphemes.ts";
import type { Goal } from "./goal.ts";
import { heldShifts } from "./held-shifts.ts";

/**
 * The question to ask oneself when the old way shows up (W5, W7): the new question of the identity
 * shift that is held, of several the one begun last. Undefined when there is none, or when it is
 * too long for one line.
 */
export function cueQuestionOf(goals: readonly Goal[]): string | undefined {
  const newest = heldShifts(goals)
    .map(({ words }) => tidyLine(words.newQuestion ?? ""))
    .find((question) => question !== "");
  return newest !== undefined && fitsLine(newest) ? newest : undefined;
}
