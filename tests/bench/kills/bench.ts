import { writeFileSync } from "node:fs";

import { artefactFolder } from "@/tests/support/artefact.ts";
import { Chromium } from "@/tests/support/chromium/chromium.ts";
import { createProfile } from "@/tests/support/chromium/profile.ts";
import { WorkerWatch } from "@/tests/support/chromium/worker-watch.ts";
import { Complaints } from "@/tests/support/complaints.ts";
import { killWhileSettling, lifetime, settleInPeace } from "@/tests/support/kills/kill-settling.ts";
import { prepareKillWorld } from "@/tests/support/kills/kill-world.ts";
import { mulberry32 } from "@/tests/support/life/mulberry32.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { histogram, type Kill } from "./histogram.ts";

const KILLS = 200;
const SEED = 200;

/**
 * Kills the worker so many times while it settles (`npm run bench -- kills 50`), each time in a world
 * of its own, and then lets one settle in peace. Every nudge must be there once: where it is not, the
 * measurement fails, since that rests on no machine.
 */
export async function benchKills([kills = String(KILLS)]: string[]): Promise<void> {
  const chromium = await Chromium.start(
    {
      artefact: artefactFolder("chrome-mv3"),
      profile: createProfile("en-US"),
      timezone: "UTC",
      locale: "en-US",
      colorScheme: "light",
      reducedMotion: null,
      viewport: null,
    },
    new Complaints(),
  );
  const found = await killOften(chromium, Number(kills));
  await chromium.close();
  const report = histogram(found).join("\n");
  console.log(report);
  writeFileSync(".output/bench/kills.txt", `${report}\n`);
  if (found.some(({ breaches }) => breaches.length > 0)) process.exitCode = 1;
}

async function killOften(chromium: Chromium, kills: number): Promise<Kill[]> {
  const page = await chromium.openQuietPlace();
  // The first start makes the database, which the worlds then change.
  await chromium.worker();
  while ((await readTable(page, "settings")).length === 0) await page.waitForTimeout(50);
  const watch = await WorkerWatch.from(page, chromium.origin);
  const random = mulberry32(SEED);
  const found: Kill[] = [];
  for (let count = 0; count < kills; count += 1) {
    await watch.kill();
    const world = await prepareKillWorld(page);
    const afterMs = lifetime(random());
    const reached = await killWhileSettling(page, watch, world, afterMs);
    found.push({ afterMs, reached, breaches: await settleInPeace(chromium, page, world) });
  }
  return found;
}
