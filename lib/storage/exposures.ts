import { withExposure } from "@/lib/domain/nudges/exposure.ts";
import { holdOf } from "@/lib/domain/nudges/holds.ts";
import type { NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Asking } from "@/lib/domain/nudges/situation.ts";
import { database } from "./database.ts";
import { SCHEDULE_TABLES } from "./placed-schedule.ts";
import { loadSettings } from "./settings.ts";
import { loadSituation } from "./situation.ts";

/**
 * Notes that a page has shown a nudge for three seconds, or the system a notification: once a day
 * each. With the first on a surface that comes to the person it takes its permit (R1, R4).
 *
 * Decides again in the same transaction, so that two windows which began to show different ones at
 * once cannot both take a permit.
 *
 * @returns whether it may go on being shown
 */
export function noteExposure(id: string, asking: Asking, zone: string): Promise<boolean> {
  return database.transaction("rw", [database.nudges, ...SCHEDULE_TABLES], async () => {
    const situation = await loadSituation(asking, zone, await loadSettings());
    const nudge = situation.ledger.find((row) => row.id === id);
    if (nudge === undefined || holdOf(nudge, situation) !== undefined) return false;
    const exposed = withExposure(nudge, situation);
    if (exposed !== nudge) await database.nudges.put(exposed);
    const key = firstOf(nudge.kind);
    if ((await database.device.get(key)) === undefined) await database.device.put({ key, value: id });
    return true;
  });
}

const firstOf = (kind: NudgeKind) => `first-nudge/${kind}`;

/** Whether a nudge is the first of its kind that this device shows: then it says why it comes (R6). */
export async function isFirstOfKind(kind: NudgeKind, id: string): Promise<boolean> {
  const first = await database.device.get(firstOf(kind));
  return first === undefined || first.value === id;
}
