import * as z from "zod/mini";

import {
  type Breakpoint,
  breakpointSchema,
  isBackAfterLong,
  isReturn,
} from "@/lib/domain/nudges/breakpoint.ts";
import { type Nudge, nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { isOn, isPausedAt } from "@/lib/domain/schedule/schedule.ts";
import { instantSchema } from "@/lib/domain/row.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { database } from "./database.ts";
import { loadSettings } from "./settings.ts";

const BREAKPOINT = "breakpoint";
const AWAY = "away";
/** Long enough for someone who comes back on a Friday evening. */
const WELCOME_BACK_MS = 4 * 86_400_000;

async function read<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  return schema.safeParse((await database.device.get(key))?.value).data;
}

/** The last joint in the person's work that the browser told of; undefined before the first. */
export function readBreakpoint(): Promise<Breakpoint | undefined> {
  return read(BREAKPOINT, breakpointSchema);
}

/**
 * Notes a breakpoint of a person in `zone`. After seven days without any, the ledger also gets the
 * row that welcomes them back (R11).
 */
export function noteBreakpoint(breakpoint: Breakpoint, zone: string): Promise<void> {
  return database.transaction("rw", database.device, database.nudges, database.settings, async () => {
    const last = await readBreakpoint();
    await database.device.put({ key: BREAKPOINT, value: breakpoint });
    const { at } = breakpoint;
    if (!isBackAfterLong(last, at)) return;
    const schedule = { ...(await loadSettings()).schedule, zone };
    if (!isOn("welcome-back", schedule) || isPausedAt(at, schedule)) return;
    const welcome = welcomeBack(at, zone);
    if ((await database.nudges.get(welcome.id)) === undefined) await database.nudges.add(welcome);
  });
}

function welcomeBack(now: number, zone: string): Nudge {
  const [kind, period] = ["welcome-back" as const, calendarDayAt(now, zone)];
  return {
    id: nudgeId({ kind, period }),
    kind,
    period,
    due: now,
    closesAt: now + WELCOME_BACK_MS,
    state: "waiting",
    createdAt: now,
    updatedAt: now,
  };
}

/** Notes that no window of the browser has the focus since `now` (epoch ms). */
export async function noteAway(now: number): Promise<void> {
  await database.device.put({ key: AWAY, value: now });
}

/** Whether a window that comes to the front at `now` (epoch ms) ends an absence of ten minutes. */
export function endAway(now: number): Promise<boolean> {
  return database.transaction("rw", database.device, async () => {
    const since = await read(AWAY, instantSchema);
    await database.device.delete(AWAY);
    return isReturn(since, now);
  });
}
