import type { Page } from "@playwright/test";

import { en } from "@/lib/messages/en.ts";
import { readToolbar } from "../chromium/toolbar.ts";
import { readTable } from "../raw-tables.ts";
import { ledgerRows } from "../story/put-nudge.ts";
import type { KillWorld } from "./kill-world.ts";

/** Where settling can be when the worker dies, in the order of what it does. */
export const REACHED = [
  "before the ledger",
  "after the ledger",
  "after the alarm",
  "after the icon",
  "after the claim",
  "after the exposure",
  "after the notification",
  "after the mark",
  "after all of it",
] as const;
export type Reached = (typeof REACHED)[number];

/** An alarm within a minute and a bit is the one that is armed in case the worker dies over the notification. */
const RETRY_MS = 62_000;

/**
 * How far settling came before the worker died, by what it left behind.
 *
 * @throws when it went on before an alarm was armed that would mend it
 */
export async function reachedIn(page: Page, { newest }: KillWorld): Promise<Reached> {
  const { alarmAt, iconTitle, notifications } = await readToolbar(page);
  const rows = await ledgerRows(page);
  const row = rows.find(({ id }) => id === newest);
  const claim = (await readTable(page, "device")).find(({ key }) => key === "notifying");
  const isClaimed = claim?.["value"] !== null;
  if (row === undefined) return "before the ledger";
  if (alarmAt === undefined) {
    if (isClaimed || iconTitle === en.nudges.waiting) throw new Error("The alarm did not come first.");
    return "after the ledger";
  }
  if (iconTitle !== en.nudges.waiting) return "after the alarm";
  if (row.notifiedAt !== undefined) {
    return alarmAt - row.notifiedAt <= RETRY_MS ? "after the mark" : "after all of it";
  }
  if (notifications.includes(newest)) return "after the notification";
  if (row.permit !== undefined) return "after the exposure";
  return isClaimed ? "after the claim" : "after the icon";
}
