import { expect, type BrowserContext } from "@playwright/test";

import { putRow } from "../raw-tables.ts";
import { killWorker, liveWorker } from "./worker.ts";

/** A file of the package in which nothing runs: from there the extension's own storage can be reached. */
export const QUIET_PLACE = "fonts/OFL.txt";

/**
 * Closes every tab but a new one, and ends the worker with all its memory. What they
 * had to say has been said when this resolves.
 */
export async function closeEverything(context: BrowserContext, origin: string): Promise<void> {
  const left = context.pages();
  const page = await context.newPage();
  await Promise.all(left.map((other) => other.close()));
  await page.goto(`${origin}/${QUIET_PLACE}`);
  // Ringing later, one would wake the worker again.
  await page.evaluate(() => chrome.alarms.clearAll());
  await killWorker(context, origin);
}

/**
 * Forgets all that the extension keeps and shows, and starts its worker on that. The first run
 * counts as seen and closed, so that none comes up; one blank tab is open. To be called when
 * everything is closed.
 */
export async function beginAnew(context: BrowserContext, origin: string): Promise<void> {
  const [page] = context.pages();
  if (page === undefined) throw new Error("There is no tab to begin from.");
  await page.evaluate(forget);
  await liveWorker(context, origin);
  await expect.poll(() => page.evaluate(() => chrome.alarms.getAll())).toHaveLength(1);
  await putRow(page, "device", { key: "welcomed", value: true });
  await page.goto("about:blank");
}

/** Runs in the quiet place. */
async function forget(): Promise<void> {
  await chrome.alarms.clearAll();
  const shown = Object.keys(await chrome.notifications.getAll());
  await Promise.all(shown.map((id) => chrome.notifications.clear(id)));
  const { action } = chrome.runtime.getManifest();
  await chrome.action.setBadgeText({ text: "" });
  await chrome.action.setTitle({ title: action?.default_title ?? "" });
  const icons = Object.entries(action?.default_icon ?? {});
  // Addresses in the manifest begin at the root of the package.
  await chrome.action.setIcon({ path: Object.fromEntries(icons.map(([size, path]) => [size, `/${path}`])) });
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    const deleting = indexedDB.deleteDatabase(name ?? "");
    await new Promise((resolve, reject) => {
      deleting.addEventListener("success", resolve);
      deleting.addEventListener("error", () => reject(deleting.error));
    });
  }
  for (const name of await caches.keys()) await caches.delete(name);
}
