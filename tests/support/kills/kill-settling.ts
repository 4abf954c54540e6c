import type { Page } from "@playwright/test";

import type { Chromium } from "../chromium/chromium.ts";
import { clearToolbar, ringAlarm } from "../chromium/toolbar.ts";
import type { WorkerWatch } from "../chromium/worker-watch.ts";
import { lastingBreaches } from "./breaches.ts";
import { type KillWorld, unclaim } from "./kill-world.ts";
import { type Reached, reachedIn } from "./reached.ts";

const LONGEST_MS = 200;

/** How long a worker lives, in milliseconds, by a number in [0, 1): short lives come more often, as most is done early. */
export function lifetime(random: number): number {
  return Math.floor(random ** 2 * LONGEST_MS);
}

/** Rings the alarm for a stopped worker, and ends it so many milliseconds after it has come up. */
export async function killWhileSettling(
  page: Page,
  watch: WorkerWatch,
  world: KillWorld,
  afterMs: number,
): Promise<Reached> {
  await clearToolbar(page, "icon");
  await unclaim(page);
  await ringAlarm(page);
  await watch.until("running");
  await page.waitForTimeout(afterMs);
  await watch.kill();
  return reachedIn(page, world);
}

/**
 * Lets a worker settle in peace for somebody who comes back to the computer.
 *
 * @returns what is then not as it has to be
 */
export async function settleInPeace(chromium: Chromium, page: Page, world: KillWorld): Promise<string[]> {
  await unclaim(page);
  await chromium.changeIdleState("active");
  return lastingBreaches(page, world);
}
