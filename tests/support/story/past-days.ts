import type { Page } from "@playwright/test";

import { type DayKey, toDayKey } from "@/lib/domain/time/day-key.ts";
import { putRow } from "@/tests/support/raw-tables.ts";

export const MS_PER_DAY = 86_400_000;
const DAY_STARTS_MS = 4 * 3_600_000;

/** The person's day at an instant (epoch ms), in a browser that runs in UTC. */
export function dayAt(at: number): DayKey {
  return toDayKey(at - DAY_STARTS_MS);
}

/** When the person's next day begins (epoch ms). */
export function nextDayAt(at: number): number {
  return (Math.floor((at - DAY_STARTS_MS) / MS_PER_DAY) + 1) * MS_PER_DAY + DAY_STARTS_MS;
}

let rows = 0;

/** Id and stamps of a row put straight into the database. */
export function rowMadeAt(at: number): { id: string; createdAt: number; updatedAt: number } {
  rows += 1;
  return { id: `0197f000-0000-7000-8000-${String(rows).padStart(12, "0")}`, createdAt: at, updatedAt: at };
}

/** Puts a moment of some days ago, which no test can live through. Open pages do not notice. */
export async function putMoment(page: Page, daysAgo: number, moment: Record<string, unknown>): Promise<void> {
  const at = Date.now() - daysAgo * MS_PER_DAY;
  await putRow(page, "moments", { ...rowMadeAt(at), at, day: dayAt(at), offsetMinutes: 0, ...moment });
}

/** Puts a finished weekly that looked back on the days from `from` to `until`. Open pages do not notice. */
export async function putReflection(page: Page, from: DayKey, until: DayKey, answer: string): Promise<void> {
  const at = Date.parse(until);
  await putRow(page, "reflections", {
    ...rowMadeAt(at),
    kind: "weekly",
    period: from,
    fromDay: from,
    untilDay: until,
    answers: [{ slot: "back", questionId: "back-surprise", question: "What surprised you?", text: answer }],
    practiceText: "Ask one question first",
    finishedAt: at,
  });
}
