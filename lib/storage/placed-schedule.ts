import { isKept } from "@/lib/domain/row.ts";
import {
  occasionsOfCopies,
  occasionsOfGoals,
  occasionsOfTheCalendar,
} from "@/lib/domain/nudges/dated-occasions.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { allBlocks } from "./blocks.ts";
import { database } from "./database.ts";
import { readCopySavedAt, readCursor } from "./device.ts";

/** The tables that a placed schedule is read from. */
export const SCHEDULE_TABLES = [
  database.settings,
  database.blocks,
  database.plans,
  database.goals,
  database.device,
];

/** The schedule of `settings` for a person in `zone`, with all that gives them occasion to be asked. */
export async function placedSchedule({ schedule }: Settings, zone: string): Promise<PlacedSchedule> {
  const [blocks, plans, goals, savedAt, cursor] = await Promise.all([
    allBlocks(),
    database.plans.toArray(),
    database.goals.toArray(),
    readCopySavedAt(),
    readCursor(),
  ]);
  const copiedAt = savedAt ?? cursor?.since;
  // In UTC, so that no flight moves the days of what already waits.
  const copies = copiedAt === undefined ? [] : occasionsOfCopies(calendarDayAt(copiedAt, "UTC"));
  const ofCalendar = cursor === undefined ? [] : occasionsOfTheCalendar(calendarDayAt(cursor.since, "UTC"));
  const dated = [...occasionsOfGoals(goals), ...ofCalendar, ...copies];
  return { ...schedule, zone, blocks, plans: plans.filter(isKept), dated };
}
