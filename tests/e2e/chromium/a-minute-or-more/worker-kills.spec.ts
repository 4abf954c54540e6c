import { en } from "@/lib/messages/en.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { clearToolbar, readToolbar } from "@/tests/support/chromium/toolbar.ts";
import { WorkerWatch } from "@/tests/support/chromium/worker-watch.ts";
import { killWhileSettling, lifetime, settleInPeace } from "@/tests/support/kills/kill-settling.ts";
import { prepareKillWorld } from "@/tests/support/kills/kill-world.ts";
import { mulberry32 } from "@/tests/support/life/mulberry32.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";

const WORLDS = 10;
/** The second hits a worker that mends what the first has left. */
const KILLS_EACH = 2;

test("twenty workers killed at any moment lose nothing and double nothing", async ({ chromium }) => {
  await liveBy(chromium, "I ask before I fix.");
  const page = await chromium.openQuietPlace();
  const watch = await WorkerWatch.from(page, chromium.origin);
  const random = mulberry32(20);
  for (let count = 1; count <= WORLDS; count += 1) {
    await watch.kill();
    const world = await prepareKillWorld(page);
    const story: string[] = [];
    for (let kill = 1; kill <= KILLS_EACH; kill += 1) {
      const afterMs = lifetime(random());
      const reached = await killWhileSettling(page, watch, world, afterMs);
      story.push(`${reached}, ${afterMs} ms`);
    }
    expect(await settleInPeace(chromium, page, world), story.join("; ")).toEqual([]);
  }

  // Dismissed, it does not come again with the next return.
  await clearToolbar(page);
  await chromium.changeIdleState("active");
  const tab = await chromium.openNewTab();
  await expect(tab.getByText("You asked for a question in the morning.")).toBeVisible();
  await expect.poll(() => readToolbar(page)).toMatchObject({ iconTitle: en.nudges.waiting });
  expect(await chromium.notifications()).toEqual([]);
  expect(await readTable(tab, "intentions")).toHaveLength(1);
});
