import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import { isKept } from "@/lib/domain/row.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";
import { keepSettled, writeText } from "./written-text.ts";

/** The questions that the person wrote, in the order in which they did. */
export async function ownQuestions(): Promise<OwnQuestion[]> {
  return (await allOwnQuestions()).filter(isKept);
}

/** All of them, the deleted too. */
export function allOwnQuestions(): Promise<OwnQuestion[]> {
  return database.questions.orderBy("createdAt").toArray();
}

export async function addOwnQuestion(
  { slot, text }: Pick<OwnQuestion, "slot" | "text">,
  now: number,
): Promise<void> {
  await database.questions.add({ ...newRow(now), slot, text });
}

/** Saves the words of a question as they are typed. Answers keep the words that they were asked in. */
export function writeOwnQuestion(id: string, text: string, seen: string, now: number) {
  const place = {
    read: (question: OwnQuestion) => question.text,
    written: (question: OwnQuestion, words: string) => ({ ...question, text: words }),
  };
  return writeText(database.questions, "questions", id, place, text, seen, now);
}

/** Gives a question another part of the weekly. */
export function moveOwnQuestion(id: string, slot: OwnQuestion["slot"], now: number): Promise<void> {
  return change(id, { slot }, now);
}

/** Deletes a question, leaving a tombstone. */
export function deleteOwnQuestion(id: string, now: number): Promise<void> {
  return change(id, { deletedAt: now }, now);
}

export function restoreOwnQuestion(id: string, now: number): Promise<void> {
  return change(id, { deletedAt: undefined }, now);
}

function change(id: string, changed: Partial<OwnQuestion>, now: number): Promise<void> {
  return database.transaction("rw", database.questions, database.versions, async () => {
    const question = await database.questions.get(id);
    if (question === undefined) return;
    await keepSettled("questions", question, now);
    await database.questions.put({ ...question, ...changed, updatedAt: now });
  });
}
