import { expect } from "@playwright/test";
import * as z from "zod/mini";

import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";

const MS_PER_MINUTE = 60_000;
const clockTime = (at: number) => new Date(at).toISOString().slice(11, 16);

/**
 * Lets a weekly fall due while nobody is there: the schedule is set in the settings, as a person
 * does, to an hour ago; then the cursor is taken back behind it, which is what an absence is.
 */
export async function missTheHour(chromium: Chromium, morning: "after" | "before"): Promise<void> {
  const settings = await chromium.open("journal.html#/settings");
  const due = Math.floor(Date.now() / MS_PER_MINUTE) * MS_PER_MINUTE - 60 * MS_PER_MINUTE;
  const quiet = settings.getByRole("region", { name: "Quiet hours" });
  await quiet.getByLabel("From").fill("00:00");
  await quiet.getByLabel("Until").fill("00:00");
  await settings.getByText("Both times are the same").waitFor();
  // Every day counts. A morning that falls due after it has the one card elsewhere.
  for (const day of ["Sat", "Sun"]) await settings.getByText(day, { exact: true }).click();
  await settings
    .getByLabel("Time: In the morning")
    .fill(clockTime(due + (morning === "after" ? 30 : -30) * MS_PER_MINUTE));
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
