import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { askWeeklySoon } from "@/tests/support/story/schedule.ts";

const MS_PER_DAY = 86_400_000;

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
  await chromium.close();
  await new Promise((done) => setTimeout(done, due - Date.now() + 1_000));

  await chromium.relaunch();
  const tab = await chromium.openNewTab();
  await expect
    .poll(() => readTable(tab, "nudges"))
    .toEqual([expect.objectContaining({ due, state: "waiting" })]);
  await expect.poll(() => chromium.notifications()).toHaveLength(1);
  await expect.poll(async () => (await chromium.alarms()).map(({ name }) => name)).toEqual(["nudge"]);
});

test("after nine days away every period has one row, and one card waits", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/settings");
  // Every day counts, and no hour is quiet, so that the test means the same whenever it runs.
  for (const day of ["Sat", "Sun"]) await journal.getByText(day, { exact: true }).click();
  const quiet = journal.getByRole("region", { name: "Quiet hours" });
  await quiet.getByLabel("From").fill("00:00");
  await quiet.getByLabel("Until").fill("00:00");
  await expect(journal.getByText("Both times are the same")).toBeVisible();
  const tab = await chromium.openNewTab();
  await tab.getByRole("button", { name: "Write an intention" }).click();
  await tab.getByLabel("My intention").fill("I ask before I fix.");
  await tab.keyboard.press("Enter");

  const now = Date.now();
  const from = now - 9 * MS_PER_DAY;
  await chromium.killWorker();
  await putRow(journal, "device", { key: "cursor", value: { at: from, zone: "UTC", since: from } });
  await chromium.worker();

  const nines = Array.from(
    { length: 10 },
    (_, ago) => Math.floor(now / MS_PER_DAY - ago) * MS_PER_DAY + 9 * 3_600_000,
  );
  const mornings = nines.filter((at) => at > from && at <= now);
  const fridays = Array.from(
    { length: 10 },
    (_, ago) => Math.floor(now / MS_PER_DAY - ago) * MS_PER_DAY + 14 * 3_600_000,
  );
  const weeklies = fridays.filter((at) => new Date(at).getUTCDay() === 5 && at > from && at <= now);
  const expected = [...mornings, ...weeklies].toSorted((a, b) => a - b);
  await expect
    .poll(async () =>
      (await readTable(journal, "nudges")).map(({ due }) => Number(due)).toSorted((a, b) => a - b),
    )
    .toEqual(expected);

  await chromium.killWorker();
  await chromium.worker();
  await chromium.alarms();
  expect(await readTable(journal, "nudges")).toHaveLength(expected.length);
  const waiting = (await readTable(journal, "nudges")).filter(({ state }) => state === "waiting");
  expect((await chromium.notifications()).length).toBeLessThanOrEqual(1);
  await tab.reload();
  await expect(tab.getByRole("button", { name: "Noticed" })).toBeVisible();
  const questions = tab.getByText("What is one small way to live this today?");
  const cards = tab.getByRole("region", { name: "Weekly reflection" });
  expect((await cards.count()) + (await questions.count())).toBe(Math.min(1, waiting.length));
});

test("the alarm comes back after the browser lost it", async ({ chromium }) => {
  const worker = await chromium.worker();
  await expect.poll(() => chromium.alarms()).toHaveLength(1);
  await worker.evaluate(() => chrome.alarms.clearAll());
  await chromium.killWorker();
  await expect.poll(() => chromium.alarms()).toHaveLength(1);
});
