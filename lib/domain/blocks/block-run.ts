import { isKept } from "../row.ts";
import { addDays, type DayKey, daysFrom, weekdayOf } from "../time/day-key.ts";
import { calendarDayAt, instantAt } from "../time/wall-clock.ts";
import type { Block } from "./block.ts";

/** One time that a block runs: its first instant, and the first after it (epoch ms). */
export interface BlockRun {
  block: Block;
  startsAt: number;
  endsAt: number;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 1_440 * MS_PER_MINUTE;

/** Whether a block takes place at all: one that rests or was deleted does not. */
export function isActive(block: Block): boolean {
  return isKept(block) && block.standing === "active";
}

/** On which days a block begins. */
type BlockDays = Pick<Block, "weekdays" | "firstDay" | "lastDay">;

function beginsOn({ weekdays, firstDay, lastDay }: BlockDays, day: DayKey): boolean {
  return weekdays.includes(weekdayOf(day)) && day >= firstDay && (lastDay === undefined || day <= lastDay);
}

/**
 * The runs that begin on the given days, on the wall clock of `zone`. Where clocks skip the
 * beginning it comes as long after the gap, where it comes twice it is the first; a run then lasts
 * its whole length, whatever clocks do in it. A calendar reckons the same (RFC 5545).
 */
function runsOn(block: Block, days: readonly DayKey[], zone: string): BlockRun[] {
  return days
    .filter((day) => beginsOn(block, day))
    .map((day) => {
      const startsAt = instantAt(day, block.fromMinutes, zone);
      return { block, startsAt, endsAt: startsAt + block.lengthMinutes * MS_PER_MINUTE };
    });
}

/**
 * The runs of a block around and after an instant: from the day before, since one may cross
 * midnight, or from its first day on, until a week has gone by in which each weekday came.
 */
function runsAround(block: Block, at: number, zone: string): BlockRun[] {
  const yesterday = addDays(calendarDayAt(at, zone), -1);
  const first = block.firstDay > yesterday ? block.firstDay : yesterday;
  return runsOn(block, daysFrom(first, addDays(first, 9)), zone);
}

/** All runs of the active blocks that begin on the days from `first` to `last`, both included, in time order. */
export function runsBetween(blocks: readonly Block[], first: DayKey, last: DayKey, zone: string): BlockRun[] {
  return blocks
    .filter(isActive)
    .flatMap((block) => runsOn(block, daysFrom(first, last), zone))
    .toSorted((a, b) => a.startsAt - b.startsAt || (a.block.id < b.block.id ? -1 : 1));
}

/**
 * When protected time last ended before or at `now` (epoch ms) within the past day; undefined while
 * some still runs, and when there was none.
 */
export function lastBlockEnd(blocks: readonly Block[], now: number, zone: string): number | undefined {
  if (blockAt(blocks, now, zone) !== undefined) return undefined;
  const today = calendarDayAt(now, zone);
  const ends = runsBetween(blocks, addDays(today, -2), today, zone)
    .map(({ endsAt }) => endsAt)
    .filter((at) => at <= now && at > now - MS_PER_DAY);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** The very first day on which a block begins; undefined when its days hold none of its weekdays. */
export function firstDayOf(block: BlockDays): DayKey | undefined {
  return daysFrom(block.firstDay, addDays(block.firstDay, 6)).find((day) => beginsOn(block, day));
}

/** The run of a block at `now` (epoch ms), or else its next one; undefined when it is over for good. */
export function runFrom(block: Block, now: number, zone: string): BlockRun | undefined {
  return runsAround(block, now, zone).find(({ endsAt }) => endsAt > now);
}

/**
 * What runs at `now` (epoch ms) for a person in `zone`. Of several at once it is the one that began
 * last, so that a short block within a long one has its time.
 */
export function blockAt(blocks: readonly Block[], now: number, zone: string): BlockRun | undefined {
  return blocks
    .filter(isActive)
    .flatMap((block) => runsAround(block, now, zone))
    .filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
    .toSorted(
      (a, b) => b.startsAt - a.startsAt || a.endsAt - b.endsAt || (a.block.id < b.block.id ? -1 : 1),
    )[0];
}

/** The next instant after `now` (epoch ms) at which a block begins or ends; undefined when none ever does. */
export function nextBlockTurn(blocks: readonly Block[], now: number, zone: string): number | undefined {
  const turns = blocks
    .filter(isActive)
    .flatMap((block) => runsAround(block, now, zone))
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .filter((at) => at > now);
  return turns.length === 0 ? undefined : Math.min(...turns);
}
