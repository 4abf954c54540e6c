import { expect, type BrowserContext } from "@playwright/test";

import { putRow, readTable } from "../raw-tables.ts";
import { liveWorker } from "./worker.ts";

/** Closes every tab but a blank one, and leaves nothing that would wake the worker later. */
export async function closeTabs(context: BrowserContext, origin: string): Promise<void> {
  const blank = context.pages().find((page) => page.url() === "about:blank") ?? (await context.newPage());
  const others = context.pages().filter((page) => page !== blank);
  await Promise.all(others.map((page) => page.close()));
  const worker = await liveWorker(context, origin);
  await worker.evaluate(() => chrome.alarms.clearAll());
}

/**
 * Empties the storage of an extension of which nothing runs, and starts its worker on that. The
 * first run counts as seen and closed, so that none comes up.
 */
export async function beginAnew(context: BrowserContext, origin: string): Promise<void> {
  await emptyStorage(context, origin);
  const worker = await liveWorker(context, origin);
  // An alarm alone could be one that the worker before armed in its last moment.
  await expect.poll(() => readTable(worker, "device")).toHaveLength(1);
  await expect.poll(() => worker.evaluate(() => chrome.alarms.getAll())).toHaveLength(1);
  await worker.evaluate(async () => {
    const shown = Object.keys(await chrome.notifications.getAll());
    await Promise.all(shown.map((id) => chrome.notifications.clear(id)));
    await chrome.action.setBadgeText({ text: "" });
    await chrome.action.setTitle({ title: chrome.runtime.getManifest().action?.default_title ?? "" });
  });
  await putRow(worker, "device", { key: "welcomed", value: true });
}

async function emptyStorage(context: BrowserContext, origin: string): Promise<void> {
  const [page] = context.pages();
  if (page === undefined) throw new Error("There is no tab to empty the storage from.");
  const session = await context.newCDPSession(page);
  const storageTypes = "cache_storage,indexeddb,local_storage";
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes });
  await session.detach();
}
