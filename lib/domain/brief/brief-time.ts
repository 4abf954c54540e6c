import { periodOf } from "../insights/period.ts";
import type { Stretch } from "../insights/stretch.ts";
import type { DayKey } from "../time/day-key.ts";
import { firstDayOfQuarter } from "../time/quarter.ts";
import type { BriefChoice } from "./choice.ts";

/**
 * The days that a brief is about, both included; undefined while the person’s own are not both chosen,
 * or the last comes first. None lies ahead.
 */
export function briefDays(
  { period, from, until }: Pick<BriefChoice, "period" | "from" | "until">,
  today: DayKey,
): Stretch | undefined {
  if (period === "four-weeks") return { first: periodOf("four-weeks", today).first, last: today };
  if (period === "quarter") return { first: firstDayOfQuarter(today), last: today };
  if (from === undefined || until === undefined) return undefined;
  const last = until > today ? today : until;
  return from <= last ? { first: from, last } : undefined;
}
