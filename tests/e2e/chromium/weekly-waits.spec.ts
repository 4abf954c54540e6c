import * as z from "zod/mini";

import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable, type Row } from "@/tests/support/raw-tables.ts";
import { begin, finish, goOnToPractice, openWeekly } from "@/tests/support/story/weekly-room.ts";

const MS_PER_MINUTE = 60_000;
const clockTime = (at: number) => new Date(at).toISOString().slice(11, 16);

/**
 * Lets a weekly fall due while nobody is there: the schedule is set in the settings, as a person
 * does, to an hour ago; then the cursor is taken back behind it, which is what an absence is.
 */
async function missTheHour(chromium: Chromium): Promise<void> {
  const settings = await chromium.open("journal.html#/settings");
  const due = Math.floor(Date.now() / MS_PER_MINUTE) * MS_PER_MINUTE - 60 * MS_PER_MINUTE;
  const quiet = settings.getByRole("region", { name: "Quiet hours" });
  await quiet.getByLabel("From").fill("00:00");
  await quiet.getByLabel("Until").fill("00:00");
  await settings.getByText("Both times are the same").waitFor();
  // Every day counts, and the morning falls due after it: something newer has the one card elsewhere.
  for (const day of ["Sat", "Sun"]) await settings.getByText(day, { exact: true }).click();
  await settings.getByLabel("Time: In the morning").fill(clockTime(due + 30 * MS_PER_MINUTE));
  const weekly = settings.getByRole("group", { name: "Weekly reflection" });
  await weekly.getByRole("combobox").selectOption(String(new Date(due).getUTCDay()));
  await weekly.getByLabel(/^Time/).fill(clockTime(due));
  await expect
    .poll(async () => JSON.stringify(await readTable(settings, "settings")))
    .toContain(`"atMinutes":${(due / MS_PER_MINUTE) % 1_440}}`);

  // Whoever may still be settling is sent away first, or would move the cursor on again.
  await settings.close();
  const page = await chromium.openQuietPlace();
  await chromium.killWorker();
  const cursor = (await readTable(page, "device")).find(({ key }) => key === "cursor");
  const value = z.record(z.string(), z.unknown()).parse(cursor?.["value"]);
  const at = due - MS_PER_MINUTE;
  await putRow(page, "device", { ...cursor, value: { ...value, at, since: at } });
  await page.close();
  await chromium.worker();
}

const ofWeekly = (rows: readonly Row[]) => rows.filter(({ kind }) => kind === "weekly");

test("finishing the weekly answers what waited", async ({ chromium }) => {
  await missTheHour(chromium);
  const weekly = await openWeekly(chromium);
  await expect(weekly.getByRole("button", { name: "Rest this week" })).toBeVisible();
  await goOnToPractice(weekly);
  await finish(weekly);

  const [asked, ...others] = ofWeekly(await readTable(weekly, "nudges"));
  expect(asked).toMatchObject({ state: "acted" });
  expect(others).toEqual([]);
  expect(await readTable(weekly, "reflections")).toMatchObject([{ period: asked?.["period"] }]);
});

test("the weekly can rest this week, and still be begun", async ({ chromium }) => {
  await missTheHour(chromium);
  const weekly = await openWeekly(chromium);
  await weekly.getByRole("button", { name: "Rest this week" }).click();
  await expect(weekly.getByText("It rests this week.")).toBeFocused();
  expect(ofWeekly(await readTable(weekly, "nudges"))).toMatchObject([{ state: "rested" }]);

  await begin(weekly);
  await expect(weekly.getByRole("textbox")).toBeFocused();
});
