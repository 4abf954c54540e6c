import { daysBetween, toDayKey } from "../time/day-key.ts";
import type { Nudge } from "./nudge.ts";

const EPOCH_MONDAY = toDayKey(4 * 86_400_000);
const DAYS_PER_WEEK = 7;

/** Which of so many wordings a nudge has: one after the other, day by day or week by week (R6). */
export function wordingTurn({ kind, period }: Pick<Nudge, "kind" | "period">, count: number): number {
  const days = daysBetween(EPOCH_MONDAY, period);
  const turn = kind === "weekly" ? Math.floor(days / DAYS_PER_WEEK) : days;
  return ((turn % count) + count) % count;
}
