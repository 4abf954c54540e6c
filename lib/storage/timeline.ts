import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { RowTable } from "@/lib/domain/row-version.ts";
import type { TimelineRows } from "@/lib/domain/timeline/entries-of.ts";
import { type SameDay, sameDays } from "@/lib/domain/timeline/on-this-day.ts";
import { addDays, type DayKey, toDayKey } from "@/lib/domain/time/day-key.ts";
import { database } from "./database.ts";

/** So many days are read to begin with, so many at once afterwards. */
const FIRST_DAYS = 60;
const DAYS_AT_ONCE = 120;
/**
 * Reflections are found by the first day they look back on, and stand in the timeline by the last.
 * None is longer than this, so they are read so far ahead of the moments.
 */
const REACH_DAYS = 400;
/** A daily or a weekly begins at most so long before the day it stands on. */
const WEEKLY_DAYS = 14;

/** Some rows of the person's. Of moments and reflections all that stand on `readFrom` or later are read with them. */
export interface Stretch {
  rows: TimelineRows;
  readFrom: DayKey;
}

/** What the timeline begins with: the latest days, all that is few, and what stands on earlier days of this number. */
export async function openTimeline(today: DayKey): Promise<Stretch & { days: SameDay[] }> {
  const [last, first, firstReflection, few] = await Promise.all([
    database.moments.orderBy("day").last(),
    database.moments.orderBy("day").first(),
    database.reflections.orderBy("fromDay").first(),
    fewRows(),
  ]);
  const latest = last === undefined || last.day > today ? today : last.day;
  const readFrom = addDays(latest, 1 - FIRST_DAYS);
  const days = sameDays(
    today,
    earliestOf([today, first?.day, firstReflection?.fromDay, ...beginningsOf(few)]),
  );
  const [moments, reflections, ofDays] = await Promise.all([
    database.moments.where("day").aboveOrEqual(readFrom).toArray(),
    database.reflections.where("fromDay").aboveOrEqual(addDays(readFrom, -REACH_DAYS)).toArray(),
    rowsOnDays(days.map(({ day }) => day).filter((day) => day < readFrom)),
  ]);
  const rows = {
    ...few,
    moments: [...moments, ...ofDays.moments],
    reflections: onceEach([...reflections, ...ofDays.reflections]),
  };
  return { rows, readFrom, days };
}

/** The moments and reflections of the latest days before `before` that have any; undefined when none has. */
export async function earlierStretch(before: DayKey): Promise<Stretch | undefined> {
  const readTo = addDays(before, -REACH_DAYS);
  const [lastMoment, lastReflection] = await Promise.all([
    database.moments.where("day").below(before).last(),
    database.reflections.where("fromDay").below(readTo).last(),
  ]);
  const latest = [lastMoment?.day, lastReflection && addDays(lastReflection.fromDay, REACH_DAYS)]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  if (latest === undefined) return undefined;

  const readFrom = addDays(latest, 1 - DAYS_AT_ONCE);
  const [moments, reflections] = await Promise.all([
    database.moments.where("day").between(readFrom, before).toArray(),
    database.reflections.where("fromDay").between(addDays(readFrom, -REACH_DAYS), readTo).toArray(),
  ]);
  return { rows: { moments, reflections }, readFrom };
}

/** The rows of these ids, as the timeline needs them. */
export async function timelineRowsOf(table: RowTable, ids: readonly string[]): Promise<TimelineRows> {
  const [rows, versions] = await Promise.all([
    database.table(table).where("id").anyOf(ids).toArray(),
    database.versions.where("rowId").anyOf(ids).toArray(),
  ]);
  return { [table]: rows, versions };
}

/** All rows of the tables that hold few, with the earlier versions of those whose course is told by them. */
async function fewRows(): Promise<TimelineRows> {
  const [evidence, experiments, goals, intentions, practices, plans, blocks] = await Promise.all([
    database.evidence.toArray(),
    database.experiments.toArray(),
    database.goals.toArray(),
    database.intentions.toArray(),
    database.practices.toArray(),
    database.plans.toArray(),
    database.blocks.toArray(),
  ]);
  const ids = [...goals, ...intentions].map(({ id }) => id);
  const versions = await database.versions.where("rowId").anyOf(ids).toArray();
  return { evidence, experiments, goals, intentions, practices, plans, blocks, versions };
}

/** The days before which none of these rows can have been made, wherever the person was. */
function beginningsOf(few: TimelineRows): DayKey[] {
  const {
    evidence = [],
    experiments = [],
    goals = [],
    intentions = [],
    practices = [],
    plans = [],
    blocks = [],
  } = few;
  const made = [...evidence, ...experiments, ...goals, ...intentions, ...practices, ...plans, ...blocks];
  return [
    ...evidence.map(({ day }) => day),
    ...made.map(({ createdAt }) => addDays(toDayKey(createdAt), -1)),
  ];
}

function earliestOf(days: readonly (DayKey | undefined)[]): DayKey {
  return days.filter((day) => day !== undefined).reduce((a, b) => (b < a ? b : a));
}

async function rowsOnDays(
  days: readonly DayKey[],
): Promise<{ moments: Moment[]; reflections: Reflection[] }> {
  const ranges = days.map((day): [DayKey, DayKey] => [addDays(day, -WEEKLY_DAYS), addDays(day, 1)]);
  const [moments, reflections] = await Promise.all([
    database.moments.where("day").anyOf(days).toArray(),
    database.reflections.where("fromDay").inAnyRange(ranges).toArray(),
  ]);
  return { moments, reflections };
}

function onceEach<R extends { id: string }>(rows: readonly R[]): R[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
