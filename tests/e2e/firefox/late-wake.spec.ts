import type { Firefox } from "@/tests/support/firefox/firefox.ts";
import type { FirefoxPage } from "@/tests/support/firefox/firefox-page.ts";
import { expect, test } from "@/tests/support/firefox/fixture.ts";
import { putRow } from "@/tests/support/raw-tables.ts";
import { beDaysAway } from "@/tests/support/story/days-away.ts";
import { dailyAt, openHours, putCursor } from "@/tests/support/story/open-hours.ts";
import { rowMadeAt } from "@/tests/support/story/past-days.ts";
import { ledgerRows } from "@/tests/support/story/put-nudge.ts";

const MS_PER_MINUTE = 60_000;

test.use({ installation: "permanent" });

/** A page of the package that settles nothing by itself, of somebody with an intention. The background is stopped. */
async function quietPlace(firefox: Firefox): Promise<FirefoxPage> {
  const page = await firefox.welcomePage();
  const now = Date.now();
  const intention = { text: "I ask before I fix.", standing: "held", position: 1, chosenAt: now };
  await putRow(page, "intentions", { ...rowMadeAt(now), ...intention });
  await firefox.stopBackground();
  return page;
}

const alarms = (page: FirefoxPage) =>
  page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));

test("what fell due while Firefox was closed waits at its next start", async ({ firefox }) => {
  const page = await quietPlace(firefox);
  const due = Math.floor(Date.now() / MS_PER_MINUTE) * MS_PER_MINUTE - 30 * MS_PER_MINUTE;
  await openHours(page, { checkIn: dailyAt(due) });
  await putCursor(page, due - MS_PER_MINUTE);
  expect(await ledgerRows(page)).toEqual([]);

  await firefox.restart();
  const room = await firefox.open("journal.html#/data");
  await expect.poll(() => ledgerRows(room)).toEqual([expect.objectContaining({ due, state: "waiting" })]);
  await expect.poll(() => alarms(room)).toEqual(["nudge"]);
  const tab = await firefox.openNewTab();
  await tab.waitFor("section.nudge", "You asked for a check-in during the day.");
});

test("an alarm that rings three days late makes up for all of them, with one card", async ({ firefox }) => {
  const page = await quietPlace(firefox);
  const { ids } = await beDaysAway(page);
  await page.evaluate(() => chrome.alarms.create("nudge", { when: Date.now() }));
  await expect
    .poll(async () => (await ledgerRows(page)).map(({ id }) => id).toSorted(), { intervals: [100] })
    .toEqual(ids);
  await expect.poll(() => alarms(page)).toEqual(["nudge"]);
  const waiting = (await ledgerRows(page)).filter(({ state }) => state === "waiting");
  expect(waiting.map(({ kind }) => kind)).toEqual(["check-in", "morning"]);

  const tab = await firefox.openNewTab();
  await tab.waitFor(".nudge-why", "You asked for a question in the morning.");
  // The line of the practice asks it, in place of a card, and the check-in has none beside it.
  expect(await tab.count("section.nudge")).toBe(0);
});
