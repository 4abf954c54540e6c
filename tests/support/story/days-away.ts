import type { Schedule } from "@/lib/domain/schedule/schedule.ts";
import { toDayKey } from "@/lib/domain/time/day-key.ts";
import type { EvaluatingPage } from "../raw-tables.ts";
import { dailyAt, openHours, putCursor } from "./open-hours.ts";

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 1_440 * MS_PER_MINUTE;
const DAYS_AWAY = 3;
/** Of today both still wait: a check-in does so for four hours, a morning for two at least. */
const AGO_MINUTES = { "check-in": 90, morning: 30 };

/**
 * Takes the cursor three days back, which is what an absence is: in each of them a check-in fell due
 * and an hour later a morning, the last of them half an hour ago. Nothing may be settling meanwhile.
 *
 * @returns the ids of the rows that settling will leave, sorted, and that of the newest
 */
export async function beDaysAway(
  page: EvaluatingPage,
  revision: Partial<Schedule> = {},
  more: Record<string, unknown> = {},
): Promise<{ ids: string[]; newest: string }> {
  const minute = Math.floor(Date.now() / MS_PER_MINUTE) * MS_PER_MINUTE;
  const lastOf = (kind: keyof typeof AGO_MINUTES) => minute - AGO_MINUTES[kind] * MS_PER_MINUTE;
  const times = { morning: dailyAt(lastOf("morning")), checkIn: dailyAt(lastOf("check-in")) };
  await openHours(page, { ...times, ...revision }, more);
  await putCursor(page, minute - DAYS_AWAY * MS_PER_DAY);
  const idsOf = (kind: keyof typeof AGO_MINUTES) =>
    Array.from({ length: DAYS_AWAY }, (_, back) => `${kind}/${toDayKey(lastOf(kind) - back * MS_PER_DAY)}`);
  return {
    ids: [...idsOf("check-in"), ...idsOf("morning")].toSorted(),
    newest: `morning/${toDayKey(lastOf("morning"))}`,
  };
}
