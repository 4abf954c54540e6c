import type { Page } from "@playwright/test";

import type { EvaluatingPage } from "../raw-tables.ts";

export interface Toolbar {
  /** When the one alarm rings (epoch ms); undefined when none is armed. */
  alarmAt: number | undefined;
  /** What the icon says when it is pointed at; it changes with the icon itself. */
  iconTitle: string;
  /** Ids of the notifications that the system shows. */
  notifications: string[];
}

/** What the worker left in the browser, asked from a page of the extension, which wakes no worker. */
export function readToolbar(page: Page): Promise<Toolbar> {
  return page.evaluate(async () => {
    const [alarms, iconTitle, notifications] = await Promise.all([
      chrome.alarms.getAll(),
      chrome.action.getTitle({}),
      chrome.notifications.getAll(),
    ]);
    return { alarmAt: alarms[0]?.scheduledTime, iconTitle, notifications: Object.keys(notifications) };
  });
}

/** Leaves a toolbar as it is when nothing waits; the icon alone when the rest is to stay. */
export async function clearToolbar(page: Page, only?: "icon"): Promise<void> {
  await page.evaluate(async (isIconOnly) => {
    await chrome.action.setTitle({ title: chrome.runtime.getManifest().action?.default_title ?? "" });
    if (isIconOnly) return;
    await chrome.alarms.clearAll();
    const shown = Object.keys(await chrome.notifications.getAll());
    await Promise.all(shown.map((id) => chrome.notifications.clear(id)));
  }, only === "icon");
}

/** Lets the one alarm ring at an instant (epoch ms), or at once. */
export async function ringAlarm(page: EvaluatingPage, at = Date.now()): Promise<void> {
  await page.evaluate((when) => chrome.alarms.create("nudge", { when }), at);
}
