import { isKept } from "../row.ts";
import { fitsLine, tidyLine } from "../text/graphemes.ts";
import { formOf, type Goal } from "./goal.ts";

/**
 * The question to ask oneself when the old way shows up (W5, W7): the new question of the identity
 * shift that is held, of several the one begun last. Undefined when there is none, or when it is
 * too long for one line.
 */
export function cueQuestionOf(goals: readonly Goal[]): string | undefined {
  const [newest] = goals
    .filter((goal) => isKept(goal) && goal.standing === "held" && formOf(goal) === "shift")
    .map((goal) => ({ goal, question: tidyLine(goal.words.newQuestion ?? "") }))
    .filter(({ question }) => question !== "")
    .toSorted((a, b) => begunAt(b.goal) - begunAt(a.goal) || (a.goal.id < b.goal.id ? 1 : -1));
  return newest && fitsLine(newest.question) ? newest.question : undefined;
}

function begunAt({ shapes, createdAt }: Goal): number {
  return shapes.at(-1)?.since ?? createdAt;
}
