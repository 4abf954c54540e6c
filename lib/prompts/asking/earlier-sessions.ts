import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import { standingOn } from "@/lib/domain/questions/standing-on.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import type { EarlierSession, Said } from "../rotation/candidate.ts";
import { categoryOf } from "./question-key.ts";

/**
 * The finished weeklies as the rotation sees them, the oldest first. Drafts and other looks back do not
 * count. `weekOf` numbers the weeks of practice.
 */
export function earlierSessions(
  reflections: readonly Reflection[],
  weekOf: (day: DayKey) => number,
): EarlierSession[] {
  return reflections
    .filter((one) => isKept(one) && one.kind === "weekly" && one.finishedAt !== undefined)
    .toSorted((a, b) =>
      a.untilDay === b.untilDay ? a.createdAt - b.createdAt : a.untilDay < b.untilDay ? -1 : 1,
    )
    .map(({ answers, untilDay }) => ({
      week: weekOf(untilDay),
      asked: answers
        .filter(({ skipped }) => !skipped)
        .map(({ questionId, slot }) => ({ id: questionId, category: categoryOf(questionId, slot) })),
      skipped: answers.filter(({ skipped }) => skipped).map(({ questionId }) => questionId),
    }));
}

/** What the person has said about questions, as it holds on `today`. */
export function saidOn(standings: readonly QuestionStanding[], today: DayKey): Said[] {
  return standings.filter(isKept).map(({ questionId, useful }) => {
    const standing = standingOn(standings, questionId, today);
    return { questionId, ...(useful && { useful }), ...(standing !== "open" && { standing }) };
  });
}
