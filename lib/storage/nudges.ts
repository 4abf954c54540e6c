import type { Nudge, NudgeKind } from "@/lib/domain/nudges/nudge.ts";
import { database } from "./database.ts";

/** The whole ledger, the newest first. */
export function ledger(): Promise<Nudge[]> {
  return database.nudges.orderBy("due").reverse().toArray();
}

/** Answers a nudge. One that is already in a final state stays as it is. */
export function answerNudge(id: string, state: "acted" | "declined" | "rested", now: number): Promise<void> {
  return database.transaction("rw", database.nudges, async () => {
    const nudge = await database.nudges.get(id);
    if (nudge?.state === "waiting") await database.nudges.put({ ...nudge, state, updatedAt: now });
  });
}

/** Answers every nudge of a kind that waits by `now`: the person did unasked what it would have asked for. */
export async function answerWaiting(kind: NudgeKind, now: number): Promise<void> {
  await database.nudges
    .where("state")
    .equals("waiting")
    .and((nudge) => nudge.kind === kind && nudge.due <= now)
    .modify({ state: "acted", updatedAt: now });
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
