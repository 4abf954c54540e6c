import { fitsLine, tidyLine } from "../text/graphemes.ts";
import type { Goal } from "./goal.ts";
import { heldShifts } from "./held-shifts.ts";

/**
 * How the new way may feel at first (W8), in the words of the identity shift that an intention was
 * written from, of several the one begun last. Undefined when there is none, or when they are too
 * long for one line.
 */
export function foretoldUnease(goals: readonly Goal[], intentionId: string): string | undefined {
  const ofIntention = goals.filter((goal) => goal.intentionId === intentionId);
  const newest = heldShifts(ofIntention)
    .map(({ words }) => tidyLine(words.typicalUnease ?? ""))
    .find((unease) => unease !== "");
  return newest !== undefined && fitsLine(newest) ? newest : undefined;
}
