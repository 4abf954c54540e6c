import { browser } from "wxt/browser";

import { notifyAsTest, TEST_NOTIFICATION } from "./notification.ts";

/**
 * Raises a notification for trying out, and says whether the browser took it. That the person
 * sees it is another matter, which only they can answer.
 */
export async function sendTestNudge(message: string): Promise<boolean> {
  try {
    // One that is still there would be replaced in silence.
    await browser.notifications.clear(TEST_NOTIFICATION);
    await notifyAsTest(message);
    return true;
  } catch {
    return false;
  }
}

export async function clearTestNudge(): Promise<void> {
  await browser.notifications.clear(TEST_NOTIFICATION);
}
