import { nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { answerOf, type Beginning, isOf, withAnswer } from "@/lib/domain/reflections/beginning.ts";
import { nudgeOf } from "@/lib/domain/reflections/nudge-of-reflection.ts";
import type { Answer, Reflection, ReflectionKind } from "@/lib/domain/reflections/reflection.ts";
import { isKept } from "@/lib/domain/row.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";

/** The reflections of some kinds, drafts too, the latest period first. */
export async function reflectionsOfKinds(kinds: readonly ReflectionKind[]): Promise<Reflection[]> {
  const rows = await database.reflections.orderBy("period").reverse().toArray();
  return rows.filter((row) => isKept(row) && kinds.includes(row.kind));
}

/** The row that a beginning has by now, the latest of several; undefined before the first letter. */
async function rowOf(beginning: Beginning): Promise<Reflection | undefined> {
  const rows = await database.reflections.where("period").equals(beginning.period).toArray();
  return rows
    .filter((row) => isKept(row) && isOf(beginning, row))
    .toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
}

async function rowOrNew(beginning: Beginning, now: number): Promise<Reflection> {
  const row = await rowOf(beginning);
  if (row !== undefined) return row;
  // Nothing else of it: it may be a row that was deleted meanwhile.
  const { kind, period, goalId, fromDay, untilDay, answers } = beginning;
  const begun = { kind, period, fromDay, untilDay, answers, practiceText: "" };
  return { ...newRow(now), ...begun, ...(goalId !== undefined && { goalId }) };
}

/** Makes the row of a look back before a letter is written in it, when something else of it is decided. */
export function beginOccasion(beginning: Beginning, now: number): Promise<void> {
  return database.transaction("rw", database.reflections, async () => {
    if ((await rowOf(beginning)) === undefined)
      await database.reflections.add(await rowOrNew(beginning, now));
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
    const nudge = await database.nudges.get(nudgeId(nudgeOf(row)));
    if (nudge?.state === "waiting") await database.nudges.put({ ...nudge, state: "acted", updatedAt: now });
  });
}
