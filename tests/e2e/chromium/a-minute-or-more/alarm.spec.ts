import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { askWeeklySoon } from "@/tests/support/story/schedule.ts";

test("a worker killed between the ledger and the notification still notifies, once", async ({ chromium }) => {
  test.setTimeout(200_000);
  const journal = await chromium.open("journal.html#/settings");
  const due = await askWeeklySoon(journal);
  // The notification never comes back, as for a worker that dies in the middle of it.
  await (
    await chromium.worker()
  ).evaluate(() => {
    chrome.notifications.create = () => new Promise(() => {});
  });
  await expect.poll(() => readTable(journal, "nudges"), { timeout: 90_000 }).toHaveLength(1);
  await chromium.changeIdleState("active");
  await expect
    .poll(() => readTable(journal, "nudges"))
    .toEqual([expect.objectContaining({ shown: expect.objectContaining({ surface: "notification" }) })]);
  await chromium.killWorker();
  const [row] = await readTable(journal, "nudges");
  expect(row).not.toHaveProperty("notifiedAt");

  // The alarm that was armed before it wakes the next worker, which makes up for it.
  await expect.poll(() => chromium.isWorkerRunning(), { timeout: 90_000 }).toBe(true);
  await expect.poll(() => chromium.notifications()).toEqual([row?.["id"]]);
  await expect
    .poll(() => readTable(journal, "nudges"))
    .toEqual([expect.objectContaining({ due, state: "waiting", notifiedAt: expect.any(Number) })]);
});

test("a weekly that fell due while the browser was closed waits at the next start", async ({ chromium }) => {
  test.setTimeout(150_000);
  const journal = await chromium.open("journal.html#/settings");
  const due = await askWeeklySoon(journal, 15_000);
  // What the browser loses at a restart is lost for certain.
  await (await chromium.worker()).evaluate(() => chrome.alarms.clearAll());
  await chromium.close();
  await new Promise((done) => setTimeout(done, due - Date.now() + 1_000));

  await chromium.relaunch();
  const tab = await chromium.openNewTab();
  await expect
    .poll(() => readTable(tab, "nudges"))
    .toEqual([expect.objectContaining({ due, state: "waiting" })]);
  await expect(tab.getByRole("region", { name: "Weekly reflection" })).toBeVisible();
  await expect.poll(async () => (await chromium.alarms()).map(({ name }) => name)).toEqual(["nudge"]);
});
