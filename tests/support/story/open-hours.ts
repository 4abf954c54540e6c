import { type Schedule, scheduleSchema } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { type EvaluatingPage, putRow, readTable, type Row } from "../raw-tables.ts";

/** Past the first days, in which less is asked, and before the first copy is suggested. */
const LIVED_WITH_MS = 20 * 86_400_000;

/**
 * Puts a schedule in which every day and every hour is open and nothing comes at a time of its own,
 * for somebody who is past the first days: what a test puts there is all that is asked. `revision`
 * changes the schedule, `more` the rest of the settings.
 */
export async function openHours(
  page: EvaluatingPage,
  revision: Partial<Schedule> = {},
  more: Row = {},
): Promise<void> {
  const { morning, weekly, ...others } = defaultSchedule("en");
  const schedule = {
    ...others,
    workingDays: [0, 1, 2, 3, 4, 5, 6],
    quietHours: { fromMinutes: 0, untilMinutes: 0 },
    morning: { ...morning, on: false },
    weekly: { ...weekly, on: false },
    ...revision,
  };
  const [row] = await readTable(page, "settings");
  await putRow(page, "settings", { id: "settings", createdAt: 1, updatedAt: 1, ...row, ...more, schedule });
  await putCursor(page, Date.now());
}

/** A daily time of the schedule, by an instant (epoch ms) at which it comes. */
export function dailyAt(at: number): Schedule["checkIn"] {
  return { on: true, atMinutes: Math.floor(at / 60_000) % 1_440 };
}

/** Puts the instant (epoch ms) up to which nudges are settled. */
export async function putCursor(page: EvaluatingPage, at: number): Promise<void> {
  const since = Date.now() - LIVED_WITH_MS;
  await putRow(page, "device", { key: "cursor", value: { at, zone: "UTC", since } });
}

export async function storedSchedule(page: EvaluatingPage): Promise<Schedule> {
  const [row] = await readTable(page, "settings");
  return scheduleSchema.parse(row?.["schedule"]);
}
