import type { Page } from "@playwright/test";

import { SPACING_MS } from "@/lib/domain/nudges/permits.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { en } from "@/lib/messages/en.ts";
import { readToolbar } from "../chromium/toolbar.ts";
import { nextDayAt } from "../story/past-days.ts";
import { ledgerRows } from "../story/put-nudge.ts";
import type { KillWorld } from "./kill-world.ts";

/** How long the last wake may take until everything is as it has to be. */
const PATIENCE_MS = 10_000;

/** What is not as it has to be once a worker that nobody disturbed has settled; none is the aim. */
async function breachesIn(page: Page, { ids, newest }: KillWorld): Promise<string[]> {
  const rows = await ledgerRows(page);
  const { alarmAt, iconTitle, notifications } = await readToolbar(page);
  const permits = rows.filter(({ permit }) => permit !== undefined).map(({ id }) => id);
  const notified = rows.filter(({ notifiedAt }) => notifiedAt !== undefined).map(({ id }) => id);
  const found: [what: string, is: unknown, wanted: unknown][] = [
    ["periods with a row", rows.map(({ id }) => id).toSorted(), ids],
    // Two within three hours would be one too many: all of this happens within a minute.
    ["permits", permits, [newest]],
    ["notified", notified, [newest]],
    ["notifications", notifications, [newest]],
    ["icon", iconTitle, en.nudges.waiting],
    ["alarm", alarmAt, nextTurn(rows)],
  ];
  return found.flatMap(([what, is, wanted]) => {
    const [said, meant] = [JSON.stringify(is), JSON.stringify(wanted)];
    return said === meant ? [] : [`${what}: ${said}, not ${meant}`];
  });
}

/** When something next changes by itself: a window closes, three hours are over, a new day begins. */
function nextTurn(rows: readonly Nudge[]): number {
  const closing = rows.filter(({ state }) => state === "waiting").map(({ closesAt }) => closesAt);
  const spaced = rows.flatMap(({ permit }) => (permit === undefined ? [] : [permit.at + SPACING_MS]));
  return Math.min(...closing, ...spaced, nextDayAt(Date.now()));
}

/** The same, after as much time as settling needs. */
export async function lastingBreaches(page: Page, world: KillWorld): Promise<string[]> {
  const end = Date.now() + PATIENCE_MS;
  let breaches = await breachesIn(page, world);
  while (breaches.length > 0 && Date.now() < end) {
    await page.waitForTimeout(50);
    breaches = await breachesIn(page, world);
  }
  return breaches;
}
