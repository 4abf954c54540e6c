import { CONTRACT_FIELDS } from "@/lib/domain/goals/contract-texts.ts";
import { messages } from "@/lib/messages/messages.ts";
import type { ContractProblem } from "@/lib/sharing/contract-problem.ts";

/** The longest name of a place that is shown; what came from outside may be of any length. */
const PLACE_MAX = 80;

/** Why a file is not taken as a contract, and what to do. */
export function contractProblemWords(problem: ContractProblem): string {
  const words = messages.contract.problems;
  return "path" in problem ? words[problem.code](placeOf(problem.path)) : words[problem.code];
}

/** Where in a contract: a part by the name that it has on the page, anything else by its field. */
function placeOf([first, second, ...rest]: readonly (string | number)[]): string {
  const part = first === "parts" ? CONTRACT_FIELDS.find((field) => field === second) : undefined;
  const steps = part === undefined ? [first, second, ...rest] : [messages.contract.parts[part], ...rest];
  return steps
    .filter((step) => step !== undefined)
    .join(", ")
    .slice(0, PLACE_MAX);
}
