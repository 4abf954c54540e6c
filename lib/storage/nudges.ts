import { turnsQuiet } from "@/lib/domain/nudges/back-off.ts";
import { CATCH_UP_MS } from "@/lib/domain/nudges/cursor.ts";
import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import { type Nudge, nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { nudgeOf } from "@/lib/domain/reflections/nudge-of-reflection.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { database } from "./database.ts";
import { loadSettings } from "./settings.ts";

/** Long enough that a question which is asked once is not forgotten to have been asked. */
const LOOKED_BACK_MS = 3 * CATCH_UP_MS;

/** The ledger that decisions rest on: what fell due in the half year up to `now` (epoch ms) or later, the latest last. */
export function recentLedger(now: number): Promise<Nudge[]> {
  return database.nudges
    .where("due")
    .above(now - LOOKED_BACK_MS)
    .toArray();
}

/** Ledger rows that are not in a final state. */
export function waitingNudges(): Promise<Nudge[]> {
  return database.nudges.where("state").equals("waiting").toArray();
}

/** What a person can say to a nudge. */
export type NudgeAnswer = "acted" | "otherwise" | "declined" | "rested";

/**
 * Answers a nudge. One that is already in a final state stays as it is. Of a kind that was answered
 * with "not now" three times in a row the next ones wait in the popup (R25).
 *
 * @returns whether it is quiet from now on
 */
export function answerNudge(id: string, state: NudgeAnswer, now: number): Promise<boolean> {
  return database.transaction("rw", database.nudges, database.settings, async () => {
    const nudge = await database.nudges.get(id);
    if (nudge?.state !== "waiting") return false;
    await database.nudges.put({ ...nudge, state, updatedAt: now });
    return state === "declined" && (await quieten(nudge.kind, now));
  });
}

async function quieten(kind: NudgeKind, now: number): Promise<boolean> {
  const settings = await loadSettings();
  const { quieted } = settings.schedule;
  if (quieted.includes(kind) || !turnsQuiet(kind, await recentLedger(now))) return false;
  const schedule = { ...settings.schedule, quieted: [...quieted, kind] };
  await database.settings.put({ ...settings, schedule, updatedAt: now });
  return true;
}

/** What a moment answers, whatever was marked in it. */
export const ANSWERED_BY_MOMENT: readonly NudgeKind[] = ["check-in", "end-of-day"];

/** Answers every nudge of these kinds that waits by `now`: the person did unasked what it would have asked for. */
export async function answerWaiting(kinds: readonly NudgeKind[], now: number): Promise<void> {
  await database.nudges
    .where("state")
    .equals("waiting")
    .and((nudge) => kinds.includes(nudge.kind) && nudge.due <= now)
    .modify({ state: "acted", updatedAt: now });
}

/** Answers what asked for a reflection, if it waits. What asks for a later one goes on waiting. */
export async function answerWhatAsked(reflection: Reflection, now: number): Promise<void> {
  const nudge = await database.nudges.get(nudgeId(nudgeOf(reflection)));
  if (nudge?.state === "waiting") await database.nudges.put({ ...nudge, state: "acted", updatedAt: now });
}

/** Puts a nudge off until an instant (epoch ms) that `postponements` offered. It may then notify again. */
export function postponeNudge(id: string, until: number, now: number): Promise<void> {
  return database.transaction("rw", database.nudges, async () => {
    const nudge = await database.nudges.get(id);
    if (nudge?.state !== "waiting") return;
    const { notifiedAt: _, ...rest } = nudge;
    await database.nudges.put({ ...rest, postponedUntil: until, updatedAt: now });
  });
}
