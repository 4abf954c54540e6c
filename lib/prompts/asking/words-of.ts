import type { Goal } from "@/lib/domain/goals/goal.ts";
import { heldShifts } from "@/lib/domain/goals/held-shifts.ts";
import { newestFirst } from "@/lib/domain/goals/goal.ts";
import type { GoalWord } from "@/lib/domain/goals/words.ts";
import type { Placeholder } from "../bank/fill-question.ts";

/** Where the person's own words for each place stand, the first that has any. */
const WORDS: Partial<Record<Placeholder, readonly GoalWord[]>> = {
  old: ["oldSign"],
  new: ["newSign"],
  question: ["newQuestion"],
  outcome: ["outcome"],
  value: ["shiftValue", "value"],
};

/** The person's words that a question may take in: of the shift that is held, or else of the newest goal that has them. */
export function wordsOf(goals: readonly Goal[]): Partial<Record<Placeholder, string>> {
  const held = newestFirst(goals).filter(({ standing }) => standing === "held");
  const inTurn = [...heldShifts(goals), ...held];
  const found: Partial<Record<Placeholder, string>> = {};
  for (const place of ["old", "new", "question", "outcome", "value"] as const) {
    const [words] = inTurn.flatMap(
      (goal) => WORDS[place]?.flatMap((word) => goal.words[word]?.trim() || []) ?? [],
    );
    if (words !== undefined) found[place] = words;
  }
  return found;
}
