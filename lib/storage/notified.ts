import * as z from "zod/mini";

import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { instantSchema } from "@/lib/domain/row.ts";
import { database } from "./database.ts";

const CLAIM = "notifying";
/** Far longer than a notification takes to go out. */
const CLAIM_MS = 10_000;
const claimSchema = z.object({ id: z.string(), at: instantSchema });

/**
 * Whether the caller is the one to raise the notification of a nudge: of several at once one is
 * told so. Should it die over it, another may try ten seconds later.
 */
export function claimNotification(id: string, now: number): Promise<boolean> {
  return database.transaction("rw", database.device, async () => {
    const claim = claimSchema.safeParse((await database.device.get(CLAIM))?.value);
    if (claim.success && claim.data.id === id && Math.abs(now - claim.data.at) < CLAIM_MS) return false;
    await database.device.put({ key: CLAIM, value: { id, at: now } });
    return true;
  });
}

/**
 * Notes that the notification of a nudge went out at `now` (epoch ms), so that it goes out once.
 * Not when the person put the nudge off meanwhile: then it is to come again.
 */
export function markNotified({ id, postponedUntil }: Nudge, now: number): Promise<void> {
  return database.transaction("rw", database.nudges, async () => {
    const nudge = await database.nudges.get(id);
    if (nudge === undefined || nudge.postponedUntil !== postponedUntil) return;
    await database.nudges.put({ ...nudge, notifiedAt: now, updatedAt: now });
  });
}
