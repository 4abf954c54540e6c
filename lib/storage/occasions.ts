import { answerOf, type Beginning, isOf, withAnswer } from "@/lib/domain/reflections/beginning.ts";
import { rowInView } from "@/lib/domain/reflections/draft.ts";
import { latestPeriodFirst } from "@/lib/domain/reflections/newest-first.ts";
import type { Answer, Reflection, ReflectionKind } from "@/lib/domain/reflections/reflection.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";
import { answerWhatAsked } from "./nudges.ts";

/** The reflections of some kinds, drafts too, the latest period first. */
export async function reflectionsOfKinds(kinds: readonly ReflectionKind[]): Promise<Reflection[]> {
  return latestPeriodFirst((await database.reflections.where("kind").anyOf(kinds).toArray()).filter(isKept));
}

/** The dailies from a day on, drafts too, the latest first. Of all others there are few. */
export async function dailiesSince(day: DayKey): Promise<Reflection[]> {
  const rows = await database.reflections.where("period").aboveOrEqual(day).toArray();
  return latestPeriodFirst(rows.filter((row) => isKept(row) && row.kind === "daily"));
}

/** The row that a beginning has by now, the one that its room shows; undefined before the first letter. */
async function rowOf(beginning: Beginning): Promise<Reflection | undefined> {
  const { period } = beginning;
  const rows = await database.reflections.where("period").equals(period).toArray();
  return rowInView(
    rows.filter((row) => isOf(beginning, row)),
    period,
  );
}

async function rowOrNew(beginning: Beginning, now: number): Promise<Reflection> {
  const row = await rowOf(beginning);
  if (row !== undefined) return row;
  // Nothing else of it: it may be a row that was deleted meanwhile.
  const { kind, period, goalId, fromDay, untilDay, answers } = beginning;
  const begun = { kind, period, fromDay, untilDay, answers, practiceText: "" };
  return { ...newRow(now), ...begun, ...(goalId !== undefined && { goalId }) };
}

/** Puts a question into a look back before anything is answered, if it does not stand there yet. */
export function askOccasion(beginning: Beginning, asked: Answer, now: number): Promise<void> {
  return database.transaction("rw", database.reflections, async () => {
    const row = await rowOrNew(beginning, now);
    await database.reflections.put({
      ...row,
      answers: withAnswer(row.answers, asked, answerOf(row, asked.questionId)),
      updatedAt: now,
    });
  });
}

/**
 * Saves one answer as it is typed; the first letter makes the row. `seen` is the text that the typing
 * began from: when another page has written into the field since, nothing is saved and that text is
 * returned.
 */
export function writeOccasion(
  beginning: Beginning,
  asked: Answer,
  text: string,
  seen: string,
  now: number,
): Promise<{ saved: boolean; stored: string }> {
  return database.transaction("rw", database.reflections, async () => {
    const row = await rowOrNew(beginning, now);
    const stored = answerOf(row, asked.questionId);
    if (stored !== seen && stored !== text) return { saved: false, stored };
    if (stored === text) return { saved: true, stored };
    await database.reflections.put({
      ...row,
      answers: withAnswer(row.answers, asked, text),
      updatedAt: now,
    });
    return { saved: true, stored: text };
  });
}

/** Finishes a look back, and answers the nudge that asked for it. `last` is added as it stands. */
export function finishOccasion(
  beginning: Beginning,
  now: number,
  last: readonly Answer[] = [],
): Promise<void> {
  return database.transaction("rw", database.reflections, database.nudges, async () => {
    const row = await rowOrNew(beginning, now);
    if (row.finishedAt !== undefined) return;
    const answers = last.reduce<Answer[]>((all, answer) => withAnswer(all, answer, answer.text), row.answers);
    await database.reflections.put({ ...row, answers, finishedAt: now, updatedAt: now });
    await answerWhatAsked(row, now);
  });
}
