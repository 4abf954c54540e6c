import type { Page } from "@playwright/test";

import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { type EvaluatingPage, putRow, readTable } from "@/tests/support/raw-tables.ts";

/**
 * Ends the worker, whose clock is the real one, and has somebody begin at `at` (epoch ms, ahead of now)
 * with the usual schedule, but without a question in the morning. From then on what is due is settled by
 * the pages, each as it opens: alarms lie ahead of the real clock, and nothing else wakes the worker.
 */
export async function beginAhead(chromium: Chromium, page: EvaluatingPage, at: number): Promise<void> {
  await chromium.killWorker();
  const [row] = await readTable(page, "settings");
  const usual = defaultSchedule("en-US");
  const schedule = { ...usual, morning: { ...usual.morning, on: false } };
  await putRow(page, "settings", { id: "settings", createdAt: at, ...row, updatedAt: at, schedule });
  await putRow(page, "device", { key: "cursor", value: { at, zone: "UTC", since: at } });
}

/** Has a page open as a new tab at an instant (epoch ms), which is where its clock then stands. */
export async function openTabAt(tab: Page, at: number): Promise<void> {
  await tab.clock.setFixedTime(at);
  await tab.goto("chrome://newtab");
  await tab.getByRole("heading", { level: 1 }).waitFor();
}
