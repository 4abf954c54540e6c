import type { Locator, Page } from "@playwright/test";

import { en } from "@/lib/messages/en.ts";
import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";
import { dailyAt, openHours } from "@/tests/support/story/open-hours.ts";
import { dayAt } from "@/tests/support/story/past-days.ts";
import { ledgerRows, putNudge } from "@/tests/support/story/put-nudge.ts";

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
/** Longer than a card has to stand until it counts as seen. */
const SEEN_MS = 3_500;

/** Somebody with an intention who is asked for a check-in, and a page from which to reach the database. */
async function withCheckIns(chromium: Chromium): Promise<Page> {
  await liveBy(chromium, "I ask before I fix.");
  const page = await chromium.openQuietPlace();
  await chromium.killWorker();
  await openHours(page, { checkIn: dailyAt(Date.now() - MS_PER_HOUR / 2) });
  return page;
}

const cardIn = (page: Page): Locator => page.getByRole("region", { name: "Check-in" });

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

test("a card comes with a new tab, and on one that was open before only when the person comes back", async ({
  chromium,
}) => {
  const page = await withCheckIns(chromium);
  const before = await chromium.openNewTab();
  await expect(before.getByRole("button", { name: "Noticed" })).toBeVisible();
  // Falls due later than a card may still come with the tab.
  await putNudge(page, "check-in", { dueIn: 4 / 60, closesIn: 60 });
  await chromium.killWorker();
  await expect.poll(() => chromium.iconTitle()).toBe(en.nudges.waiting);

  const after = await chromium.openNewTab();
  await expect(cardIn(after)).toBeVisible();
  await before.bringToFront();
  await expect(cardIn(before)).toHaveCount(0);
  await chromium.changeIdleState("active");
  await expect(cardIn(before)).toBeVisible();
});

test("a card takes its permit once it was in sight for three seconds, and on another tab none", async ({
  chromium,
}) => {
  const page = await withCheckIns(chromium);
  const { id } = await putNudge(page, "check-in");
  const tab = await chromium.openNewTab();
  const [openedAt, today] = [Date.now(), dayAt(Date.now())];
  await expect(cardIn(tab)).toBeVisible();
  const seen = {
    id,
    state: "waiting",
    permit: { at: expect.any(Number), day: today },
    shown: { at: expect.any(Number), surface: "new-tab", rule: "due" },
    exposedOn: [today],
  };
  await expect.poll(() => ledgerRows(page)).toEqual([expect.objectContaining(seen)]);
  const [row] = await ledgerRows(page);
  expect(row?.permit?.at).toBeGreaterThan(openedAt);

  const other = await chromium.openNewTab();
  await expect(cardIn(other)).toBeVisible();
  await other.waitForTimeout(SEEN_MS);
  expect(await ledgerRows(page)).toEqual([row]);
});

test("within three hours of the last permit a check-in waits in the popup alone", async ({ chromium }) => {
  const page = await withCheckIns(chromium);
  const at = Date.now() - MS_PER_HOUR;
  await putNudge(
    page,
    "morning",
    { dueIn: -70, closesIn: 60 },
    {
      state: "acted",
      shown: { at, surface: "new-tab", rule: "due" },
      permit: { at, day: dayAt(at) },
      exposedOn: [dayAt(at)],
    },
  );
  const { id } = await putNudge(page, "check-in");
  const tab = await chromium.openNewTab();
  await expect(tab.getByRole("button", { name: "Noticed" })).toBeVisible();
  expect(await chromium.iconTitle()).toBe("Becoming");
  const popup = await chromium.openPopup();
  await expect(cardIn(popup)).toBeVisible();
  await expect(cardIn(tab)).toHaveCount(0);
  const rowNow = async () => (await ledgerRows(page)).find((row) => row.id === id);
  await expect.poll(rowNow).toMatchObject({ shown: { surface: "popup", rule: "opened" } });
  expect(await rowNow()).not.toHaveProperty("permit");
});
