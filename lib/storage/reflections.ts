import {
  type Answer,
  type Reflection,
  REFLECTION_SLOTS,
  type Tap,
} from "@/lib/domain/reflections/reflection.ts";
import { isWritten } from "@/lib/domain/reflections/draft.ts";
import { newestFirst } from "@/lib/domain/reflections/newest-first.ts";
import { followUpsOf, withFollowUpText, withTap } from "@/lib/domain/reflections/follow-ups.ts";
import { type WeekInView, weekInView } from "@/lib/domain/reflections/week-in-view.ts";
import type { Practice } from "@/lib/domain/practices/practice.ts";
import { isKept } from "@/lib/domain/row.ts";
import type { DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";
import { answerWhatAsked } from "./nudges.ts";
import { carryPractice, startPractice } from "./practices.ts";
import { keepSettled } from "./written-text.ts";

/** Finished weeklies, the newest first. */
export async function weeklies(): Promise<Reflection[]> {
  const rows = await ofWeeks().toArray();
  return newestFirst(rows.filter(isFinished));
}

/** More than a week can hold: whatever order they were written in, the last days looked back on are among them. */
const LATEST = 8;

/** The finished weeklies of late, the newest first: enough to know which days come next. */
export async function latestWeeklies(): Promise<Reflection[]> {
  // Ids sort by age.
  const rows = await ofWeeks().reverse().filter(isFinished).limit(LATEST).toArray();
  return newestFirst(rows);
}

/** The weekly that is being written, if one is. */
export function openWeekly(): Promise<Reflection | undefined> {
  // The first from the end: a draft is looked up with every few letters typed.
  return ofWeeks()
    .reverse()
    .filter((row) => isKept(row) && row.finishedAt === undefined)
    .first();
}

function ofWeeks() {
  return database.reflections.where("kind").equals("weekly");
}

function isFinished(row: Reflection): boolean {
  return isKept(row) && row.finishedAt !== undefined;
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
    const week = weekInView(today, await latestWeeklies(), period);
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

/** Keeps which way an answer went, and the one more question that asks. Words under another are set aside. */
export function tapAnswer(
  id: string,
  questionId: string,
  tap: Tap,
  question: string,
  now: number,
): Promise<void> {
  return changeDraft(id, now, ({ answers }) =>
    answers.map((answer) => (answer.questionId === questionId ? withTap(answer, tap, question) : answer)),
  );
}

function changeDraft(id: string, now: number, change: (draft: Reflection) => Answer[]): Promise<void> {
  return database.transaction("rw", database.reflections, async () => {
    const draft = await database.reflections.get(id);
    if (draft === undefined || draft.finishedAt !== undefined) return;
    await database.reflections.put({ ...draft, answers: change(draft), updatedAt: now });
  });
}

/** A field of a reflection that is saved as it is typed: an answer by its question, what followed a tap, or the practice. */
export type ReflectionField = { questionId: string; tap?: Tap } | "practice";

function read(reflection: Reflection, field: ReflectionField): string | undefined {
  if (field === "practice") return reflection.practiceText;
  const answer = reflection.answers.find(({ questionId }) => questionId === field.questionId);
  if (field.tap === undefined || answer === undefined) return answer?.text;
  return followUpsOf(answer).find(({ tap }) => tap === field.tap)?.text;
}

function written(reflection: Reflection, field: ReflectionField, text: string): Reflection {
  if (field === "practice") return { ...reflection, practiceText: text };
  const answers = reflection.answers.map((answer) => {
    if (answer.questionId !== field.questionId) return answer;
    return field.tap === undefined ? { ...answer, text } : withFollowUpText(answer, field.tap, text);
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
 * the reflection is answered; one that asks for a later week goes on waiting.
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
    await answerWhatAsked(reflection, now);
  });
}

/**
 * Puts away a look back that was begun for days long past. With anything written it is kept as it
 * stands, otherwise nothing is left of it. What waits goes on waiting.
 */
export function putReflectionAway(id: string, now: number): Promise<void> {
  return database.transaction("rw", database.reflections, async () => {
    const reflection = await database.reflections.get(id);
    if (reflection === undefined || reflection.finishedAt !== undefined) return;
    const end = isWritten(reflection) ? { finishedAt: now } : { deletedAt: now };
    await database.reflections.put({ ...reflection, ...end, updatedAt: now });
  });
}

/** Deletes a reflection, leaving a tombstone. */
export function deleteReflection(id: string, now: number): Promise<void> {
  return setDeleted(id, now, now);
}

export function restoreReflection(id: string, now: number): Promise<void> {
  return setDeleted(id, undefined, now);
}

function setDeleted(id: string, deletedAt: number | undefined, now: number): Promise<void> {
  return database.transaction("rw", database.reflections, database.versions, async () => {
    const reflection = await database.reflections.get(id);
    if (reflection === undefined) return;
    // Its stamp is new from now on: an answer that is then rewritten would be taken for one just begun.
    await keepSettled("reflections", reflection, now);
    await database.reflections.put({ ...reflection, deletedAt, updatedAt: now });
  });
}

/** The finished reflections that were deleted after `since` (epoch ms). */
export async function reflectionsDeletedAfter(since: number): Promise<Reflection[]> {
  const rows = await database.reflections.where("deletedAt").above(since).toArray();
  return rows.filter(({ finishedAt }) => finishedAt !== undefined);
}
