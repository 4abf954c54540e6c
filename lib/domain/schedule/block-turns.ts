import { type BlockRun, runsBetween } from "../blocks/block-run.ts";
import type { DayKey } from "../time/day-key.ts";
import { calendarDayAt } from "../time/wall-clock.ts";
import type { Occurrence } from "./occurrence.ts";
import { isOn, isPermittedAt, type PlacedSchedule } from "./schedule.ts";

const MS_PER_MINUTE = 60_000;
/** Long enough to finish a sentence before it begins. */
const BEFORE_MS = 10 * MS_PER_MINUTE;
const AFTER_MS = 60 * MS_PER_MINUTE;

/**
 * What is said of protected time that begins on the given days: shortly before it starts, and for
 * an hour after it ended (W9). One that nobody may be asked about then does not fall due.
 */
export function blockTurns(first: DayKey, last: DayKey, schedule: PlacedSchedule): Occurrence[] {
  const { blocks = [], zone } = schedule;
  return runsBetween(blocks, first, last, zone)
    .flatMap((run) => [start(run, zone), end(run, zone)])
    .filter(({ kind, due }) => isOn(kind, schedule) && isPermittedAt(due, schedule, false));
}

function start({ block, startsAt }: BlockRun, zone: string): Occurrence {
  const period = calendarDayAt(startsAt, zone);
  return { kind: "block-start", period, subject: block.id, due: startsAt - BEFORE_MS, closesAt: startsAt };
}

function end({ block, startsAt, endsAt }: BlockRun, zone: string): Occurrence {
  const period = calendarDayAt(startsAt, zone);
  return { kind: "block-end", period, subject: block.id, due: endsAt, closesAt: endsAt + AFTER_MS };
}
