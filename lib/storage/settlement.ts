import type { Moment } from "@/lib/domain/moments/moment.ts";
import type { Cursor } from "@/lib/domain/nudges/cursor.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { type Settlement, settlement } from "@/lib/domain/nudges/settlement.ts";
import type { PlacedSchedule, Schedule } from "@/lib/domain/schedule/schedule.ts";
import type { Settings } from "@/lib/domain/settings/settings.ts";
import { isKept } from "@/lib/domain/row.ts";
import { database } from "./database.ts";
import { refreshDay } from "./days.ts";
import { readCursor, writeCursor } from "./device.ts";
import { DONE_TABLES, doneUnasked } from "./done-unasked.ts";
import { ANSWERED_BY_MOMENT, recentLedger } from "./nudges.ts";
import { placedSchedule, SCHEDULE_TABLES } from "./placed-schedule.ts";
import { loadSettings } from "./settings.ts";

/** What is known after settling: the ledger of late, and what it was settled by. */
export interface Settled {
  ledger: Nudge[];
  settings: Settings;
  schedule: PlacedSchedule;
  /** When settling first began (epoch ms). */
  since: number;
}

const SCOPE = [database.nudges, database.moments, ...SCHEDULE_TABLES, ...DONE_TABLES];

/**
 * Settles the ledger up to `now` (epoch ms) for a person in `zone`: one transaction that reads
 * the cursor, writes the rows that are due and moves the cursor. The keys and the cursor together
 * make every period exactly one row, whoever calls at whatever moment. The transaction begins in the same
 * breath: whoever reads the ledger after the call sees it settled.
 */
export function settleLedger(zone: string, now: number): Promise<Settled> {
  return database.transaction("rw", SCOPE, async () => {
    const settings = await keptSettings(now);
    const schedule = await placedSchedule(settings, zone);
    const { since } = await settleUnder(schedule, settings, now);
    return { ledger: await recentLedger(now), settings, schedule, since };
  });
}

/**
 * Changes the schedule. What fell due until now is first settled under the old one, so that a
 * change never rewrites the past.
 */
export function changeSchedule(change: Partial<Schedule>, zone: string, now: number): Promise<void> {
  return database.transaction("rw", SCOPE, async () => {
    const settings = await keptSettings(now);
    await settleUnder(await placedSchedule(settings, zone), settings, now);
    const schedule = { ...settings.schedule, ...change };
    await database.settings.put({ ...settings, schedule, updatedAt: now });
  });
}

/** The first schedule is written down, so that a later change of the browser's language moves nothing. */
async function keptSettings(now: number): Promise<Settings> {
  const settings = await loadSettings();
  if (settings.createdAt !== 0) return settings;
  const first = { ...settings, createdAt: now, updatedAt: now };
  await database.settings.put(first);
  return first;
}

async function settleUnder(
  schedule: PlacedSchedule,
  settings: Settings,
  now: number,
): Promise<Settlement["cursor"]> {
  const cursor = await readCursor();
  const nudges = await database.nudges
    .where("closesAt")
    .above(Math.min(now, cursor?.at ?? now))
    .or("state")
    .equals("waiting")
    .toArray();
  const logged = await loggedSince(cursor, now);
  if (logged !== undefined) await refreshDay(logged.day);
  const done = await doneUnasked(settings, schedule.zone, now, schedule.dated);
  for (const { id } of answeredBy(logged, nudges)) done.add(id);
  const settled = settlement({ schedule, cursor, nudges, done, now });
  await write(settled);
  // Every open page follows the cursor; settling again at the same instant says nothing new.
  if (JSON.stringify(cursor) !== JSON.stringify(settled.cursor)) await writeCursor(settled.cursor);
  return settled.cursor;
}

/**
 * The latest moment, if nothing was settled since it was logged: its page may have been closed before the
 * moment counted in its day and answered what waits.
 */
async function loggedSince(cursor: Cursor | undefined, now: number): Promise<Moment | undefined> {
  const latest = await database.moments.where("at").belowOrEqual(now).last();
  return latest !== undefined && latest.createdAt >= (cursor?.at ?? 0) ? latest : undefined;
}

/** What waits and was answered by a moment. */
function answeredBy(logged: Moment | undefined, nudges: readonly Nudge[]): Nudge[] {
  // One that was added later answers nothing.
  if (logged === undefined || !isKept(logged) || logged.at !== logged.createdAt) return [];
  return nudges.filter(
    ({ state, kind, due }) => state === "waiting" && ANSWERED_BY_MOMENT.includes(kind) && due <= logged.at,
  );
}

async function write({ add, change, remove }: Settlement): Promise<void> {
  await database.nudges.bulkDelete(remove);
  await database.nudges.bulkPut(change);
  const known = await database.nudges.bulkGet(add.map(({ id }) => id));
  await database.nudges.bulkAdd(add.filter((_, index) => known[index] === undefined));
}
