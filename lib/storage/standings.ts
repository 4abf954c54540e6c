import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import { isKept } from "@/lib/domain/row.ts";
import { addDays, type DayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";
import { newRow } from "./new-row.ts";

/** Half a year. */
const REST_DAYS = 182;

/** What the person has said about questions, in the order in which they first said something. */
export async function standings(): Promise<QuestionStanding[]> {
  const rows = await database.standings.toArray();
  return rows.filter(isKept).toSorted((a, b) => a.createdAt - b.createdAt);
}

/** Keeps whether the person found a question useful. */
export function sayUseful(questionId: string, useful: boolean, now: number): Promise<void> {
  return database.transaction("rw", database.standings, async () => {
    const earlier = (await standings()).find((one) => one.questionId === questionId);
    const { useful: _, ...row } = earlier ?? { ...newRow(now), questionId, standing: "open" as const };
    await database.standings.put({ ...row, ...(useful && { useful }), updatedAt: now });
  });
}

/** Keeps what the person says about a question on `today`. A rest lasts for half a year. */
export function sayOfQuestion(
  questionId: string,
  standing: QuestionStanding["standing"],
  today: DayKey,
  now: number,
): Promise<void> {
  return database.transaction("rw", database.standings, async () => {
    const earlier = (await standings()).find((one) => one.questionId === questionId);
    const { restsUntil: _, ...row } = earlier ?? { ...newRow(now), questionId, standing };
    const rest = standing === "resting" && { restsUntil: addDays(today, REST_DAYS) };
    await database.standings.put({ ...row, standing, ...rest, updatedAt: now });
  });
}
