import { browser } from "wxt/browser";

import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { messages } from "@/lib/messages/messages.ts";

/** The test nudge of the first run, which asks whether it was seen. */
export const TEST_NOTIFICATION = "test";

function show(id: string, message: string): Promise<string> {
  return browser.notifications.create(id, {
    type: "basic",
    iconUrl: browser.runtime.getURL("/icons/becoming-128.png"),
    title: messages.product.name,
    message,
  });
}

/** Raises the system notification of a nudge. Its id is the ledger key, so it replaces and never doubles. */
export async function notifyOf(nudge: Nudge): Promise<void> {
  await show(nudge.id, messages.nudges.kinds[nudge.kind].notification);
}

export async function notifyAsTest(message: string): Promise<void> {
  await show(TEST_NOTIFICATION, message);
}

/** Takes down notifications of nudges that no longer wait. */
export async function clearNotifications(waiting: readonly Nudge[]): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  const over = shown.filter((id) => id !== TEST_NOTIFICATION && !waiting.some((nudge) => nudge.id === id));
  await Promise.all(over.map((id) => browser.notifications.clear(id)));
}
