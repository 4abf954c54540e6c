import { isWrittenIn } from "./follow-ups.ts";
import type { Answer, Reflection } from "./reflection.ts";

/** In one of so many weeklies a person is asked which question was useful (rule 7). */
const EVERY = 4;

/** Whether the end of a weekly asks it; `finished` counts the weeklies that are finished, with this one. */
export function asksUseful(finished: number): boolean {
  return finished > 0 && finished % EVERY === 0;
}

/** The answers whose questions can be found useful: those with words. */
export function answeredIn({ answers }: Pick<Reflection, "answers">): Answer[] {
  return answers.filter((answer) => !answer.skipped && isWrittenIn(answer));
}
