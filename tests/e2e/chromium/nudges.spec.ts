import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";

const MS_PER_DAY = 86_400_000;

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
