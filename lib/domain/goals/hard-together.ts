import { formOf, type Goal, newestFirst } from "./goal.ts";

/**
 * The hard result that stands beside a hard learning goal (R23): another goal that is pursued as a
 * result, or this one itself, which was a result before. Beside a hard result one light learning
 * goal does better. Undefined when the two do not stand together.
 */
export function hardResultBeside(goal: Goal, all: readonly Goal[]): Goal | undefined {
  if (!isHard(goal) || !isPursuedAs(goal, "learning")) return undefined;
  const other = newestFirst(all).find((result) => isHard(result) && isPursuedAs(result, "performance"));
  return other ?? (goal.shapes.some(({ form }) => form === "performance") ? goal : undefined);
}

function isHard({ choices }: Goal): boolean {
  return choices.stretch === "hard";
}

function isPursuedAs(goal: Goal, form: "learning" | "performance"): boolean {
  return goal.standing === "held" && formOf(goal) === form;
}
