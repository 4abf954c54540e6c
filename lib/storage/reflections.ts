import {
  type Answer,
  type Reflection,
  REFLECTION_SLOTS,
  type Tap,
} from "@/lib/domain/reflections/reflection.ts";
import { type WeekInView, weekInView } from "@/lib/domain/reflections/week-in-view.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";
import { answerWaiting } from "./nudges.ts";
import { carryPractice, startPractice } from "./practices.ts";

/** Finished reflections, the newest first. */
export async function reflections(): Promise<Reflection[]> {
  const rows = await database.reflections.orderBy("fromDay").reverse().toArray();
  return rows.filter((row) => isKept(row) && row.finishedAt !== undefined);
}

/** The weekly that is being written, if one is. */
export function openWeekly(): Promise<Reflection | undefined> {
  // The first from the end: a draft is looked up with every few letters typed.
  return database.reflections
    .orderBy("fromDay")
    .reverse()
    .filter((row) => isKept(row) && row.kind === "weekly" && row.finishedAt === undefined)
    .first();
}

/**
 * Begins a weekly on `today`, or goes on with the one that is being written. Without questions it waits
 * for the self-ratings to be given first (R20); see `askInWeekly`.
 */
export function beginWeekly(
  today: DayKey,
  questionsFor: (week: WeekInView) => Answer[],
  now: number,
): Promise<Reflection> {
  return database.transaction("rw", database.reflections, database.nudges, async () => {
    const open = await openWeekly();
    if (open !== undefined) return open;
    const waiting = await database.nudges.where("state").equals("waiting").toArray();
    const period = waiting.find(({ kind, due }) => kind === "weekly" && due <= now)?.period;
    const finished = (await reflections()).filter(({ kind }) => kind === "weekly");
    const week = weekInView(today, finished, period);
    const answers = questionsFor(week);
    const weekly: Reflection = { ...newRow(now), kind: "weekly", ...week, answers, practiceText: "" };
    await database.reflections.add(weekly);
    return weekly;
  });
}

/** Puts questions into a weekly for the parts that have none; a part that has one keeps its own. */
export function askInWeekly(id: string, answers: readonly Answer[], now: number): Promise<void> {
  return changeDraft(id, now, (draft) =>
    REFLECTION_SLOTS.flatMap((slot) => {
      const own = draft.answers.filter((answer) => answer.slot === slot);
      return own.length > 0 ? own : answers.filter((answer) => answer.slot === slot);
    }),
  );
}

/** Passes over a question; `instead` comes after it. What was written is kept with the question. */
export function passOver(
  id: string,
  questionId: string,
  instead: Answer | undefined,
  now: number,
): Promise<void> {
  return changeDraft(id, now, ({ answers }) =>
    answers.flatMap((answer) => {
      if (answer.questionId !== questionId || answer.skipped) return [answer];
      return [{ ...answer, skipped: true as const }, ...(instead ? [instead] : [])];
    }),
  );
}

/** Keeps which way an answer went, and the one more question that asks. Words that stand there stay. */
export function tapAnswer(
  id: string,
  questionId: string,
  tap: Tap,
  question: string,
  now: number,
): Promise<void> {
  return changeDraft(id, now, ({ answers }) =>
    answers.map((answer) =>
      answer.questionId === questionId
        ? { ...answer, followUp: { tap, question, text: answer.followUp?.text ?? "" } }
        : answer,
    ),
  );
}

function changeDraft(id: string, now: number, change: (draft: Reflection) => Answer[]): Promise<void> {
  return database.transaction("rw", database.reflections, async () => {
    const draft = await database.reflections.get(id);
    if (draft === undefined || draft.finishedAt !== undefined) return;
    await database.reflections.put({ ...draft, answers: change(draft), updatedAt: now });
  });
}

/** A field of a reflection that is saved as it is typed: an answer by its question, what followed it, or the practice. */
export type ReflectionField = { questionId: string; isFollowUp?: true } | "practice";

function read(reflection: Reflection, field: ReflectionField): string | undefined {
  if (field === "practice") return reflection.practiceText;
  const answer = reflection.answers.find(({ questionId }) => questionId === field.questionId);
  return field.isFollowUp ? answer?.followUp?.text : answer?.text;
}

function written(reflection: Reflection, field: ReflectionField, text: string): Reflection {
  if (field === "practice") return { ...reflection, practiceText: text };
  const answers = reflection.answers.map((answer) => {
    if (answer.questionId !== field.questionId) return answer;
    if (!field.isFollowUp) return { ...answer, text };
    return answer.followUp ? { ...answer, followUp: { ...answer.followUp, text } } : answer;
  });
  return { ...reflection, answers };
}

/**
 * Saves one field as it is typed. `seen` is the text that the typing began from: when another
 * page has written into the field since, nothing is saved and that text is returned.
 */
export function writeReflection(
  id: string,
  field: ReflectionField,
  text: string,
  seen: string,
  now: number,
): Promise<{ saved: boolean; stored: string }> {
  return database.transaction("rw", database.reflections, async () => {
    const reflection = await database.reflections.get(id);
    const stored = reflection && read(reflection, field);
    if (reflection === undefined || stored === undefined) return { saved: false, stored: "" };
    if (stored !== seen && stored !== text) return { saved: false, stored };
    await database.reflections.put({ ...written(reflection, field, text), updatedAt: now });
    return { saved: true, stored: text };
  });
}

/** What a weekly ends in: a new practice, the one lived until now, or none. */
export type WeeklyPractice =
  | { text: string; intentionId?: string | undefined }
  | { carried: Practice }
  | undefined;

async function practise(practice: WeeklyPractice, today: DayKey, now: number): Promise<Practice | undefined> {
  if (practice === undefined) return undefined;
  if (!("carried" in practice)) return startPractice(practice, today, now);
  await carryPractice(practice.carried.id, today, now);
  return practice.carried;
}

/**
 * Finishes a weekly. The practice it ends in is lived from now on, and the nudge that asked for
 * the reflection is answered.
 */
export function finishWeekly(
  id: string,
  practice: WeeklyPractice,
  today: DayKey,
  now: number,
): Promise<void> {
  const scope = [database.reflections, database.practices, database.nudges];
  return database.transaction("rw", scope, async () => {
    const reflection = await database.reflections.get(id);
    if (reflection === undefined || reflection.finishedAt !== undefined) return;
    const lived = await practise(practice, today, now);
    const finished: Reflection = { ...reflection, finishedAt: now, updatedAt: now };
    await database.reflections.put(
      lived ? { ...finished, practiceId: lived.id, practiceText: lived.text } : finished,
    );
    await answerWaiting("weekly", now);
  });
}

/**
 * Puts away a weekly that was begun for days long past. With anything written it is kept as it
 * stands, otherwise nothing is left of it. What waits goes on waiting.
 */
export function putWeeklyAway(id: string, now: number): Promise<void> {
  return database.transaction("rw", database.reflections, async () => {
    const reflection = await database.reflections.get(id);
    if (reflection === undefined || reflection.finishedAt !== undefined) return;
    const answered = reflection.answers.flatMap(({ text, followUp }) => [text, followUp?.text ?? ""]);
    const isWritten = [reflection.practiceText, ...answered].some((text) => text.trim() !== "");
    const end = isWritten ? { finishedAt: now } : { deletedAt: now };
    await database.reflections.put({ ...reflection, ...end, updatedAt: now });
  });
}

/** Deletes a reflection, leaving a tombstone. */
export async function deleteReflection(id: string, now: number): Promise<void> {
  await database.reflections.update(id, { deletedAt: now, updatedAt: now });
}

export async function restoreReflection(id: string, now: number): Promise<void> {
  await database.reflections.update(id, { deletedAt: undefined, updatedAt: now });
}
