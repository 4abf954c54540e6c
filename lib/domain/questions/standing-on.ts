import { isKept } from "../row.ts";
import type { DayKey } from "../time/day-key.ts";
import type { QuestionStanding } from "./question-standing.ts";

export type Standing = QuestionStanding["standing"];

/** What the person has said about a question, as it holds on `today`: a rest ends with its day. */
export function standingOn(
  standings: readonly QuestionStanding[],
  questionId: string,
  today: DayKey,
): Standing {
  const said = standings.find((one) => isKept(one) && one.questionId === questionId);
  if (said === undefined) return "open";
  const isOver = said.standing === "resting" && said.restsUntil !== undefined && said.restsUntil <= today;
  return isOver ? "open" : said.standing;
}

/** Whether a question is not asked while this standing holds. */
export function isAway(standing: Standing): boolean {
  return standing === "resting" || standing === "never";
}

/** Whether the person found a question useful. */
export function isFoundUseful(standings: readonly QuestionStanding[], questionId: string): boolean {
  return standings.some((one) => isKept(one) && one.questionId === questionId && one.useful === true);
}
