import { browser } from "wxt/browser";

import { changeSettings } from "@/lib/storage/settings.ts";
import { TEST_NOTIFICATION } from "./notification.ts";
import { openNudge } from "./open-page.ts";

/**
 * What a click on a notification means: the nudge is to be answered, and the test nudge was seen.
 * The id carries all there is to know, since the worker may have died since. `now` in epoch ms.
 */
export async function followNotification(id: string, now: number): Promise<void> {
  await browser.notifications.clear(id);
  if (id === TEST_NOTIFICATION) await changeSettings({ notificationsSeen: "yes" }, now);
  else await openNudge(id);
}
