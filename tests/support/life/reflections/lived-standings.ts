import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import type { Draw } from "../draw.ts";

/** Half a year, as the product has it. */
const REST_DAYS = 182;
/** The third weekly is the first in which something is said of a question. */
const FIRST = 3;
const SHARE = 0.05;

/** What is said of questions in one weekly after another. */
export class LivedStandings {
  #rows = new Map<string, QuestionStanding>();
  #weeklies = 0;

  get rows(): QuestionStanding[] {
    return [...this.#rows.values()];
  }

  /** At an instant (epoch ms) of a weekly, something may be said of one of its questions. */
  sayOf(answers: readonly Answer[], day: DayKey, at: number, draw: Draw): void {
    this.#weeklies += 1;
    const standing = draw.weighted({ pinned: 2, resting: 4, never: 2 });
    const isSaid = draw.chance(SHARE) || this.#weeklies === FIRST;
    const asked = answers.filter(({ skipped }) => !skipped);
    if (!isSaid || asked.length === 0) return;
    const { questionId } = draw.pick(asked);
    const earlier = this.#rows.get(questionId);
    const row = { id: earlier?.id ?? draw.id(at), createdAt: earlier?.createdAt ?? at, updatedAt: at };
    const rest = standing === "resting" && { restsUntil: addDays(day, REST_DAYS) };
    // Who said something before takes it back.
    const said = earlier === undefined ? { standing, ...rest } : { standing: "open" as const };
    this.#rows.set(questionId, { ...row, questionId, ...said });
  }
}
