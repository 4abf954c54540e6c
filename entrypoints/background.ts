import "@/lib/domain/strict-policy.ts";
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";

import { currentZone } from "@/lib/nudging/current-zone.ts";
import { followNotification } from "@/lib/nudging/notification-click.ts";
import { openJournal } from "@/lib/nudging/open-page.ts";
import { settle } from "@/lib/nudging/settle.ts";
import { toggleVeilEverywhere } from "@/lib/nudging/veil.ts";
import { onNewerVersion } from "@/lib/storage/database.ts";
import { claimWelcome } from "@/lib/storage/device.ts";
import { troubleOf } from "@/lib/storage/trouble.ts";

/** A database that cannot be opened is told of by the pages, which offer a way out; the next wake tries again. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (troubleOf(error) === "ours") throw error;
  }
}

const wake = () => attempt(() => settle(Date.now(), currentZone()));

async function welcome(): Promise<void> {
  if (await claimWelcome()) await openJournal("welcome");
}

// Listeners are added at once: one added after an `await` misses the event that woke the worker.
export default defineBackground(() => {
  browser.alarms.onAlarm.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(async () => {
    await wake();
    await attempt(welcome);
  });
  browser.idle.onStateChanged.addListener(async (state) => {
    if (state === "active") await wake();
  });
  browser.commands.onCommand.addListener(async (command) => {
    if (command === "toggle-veil") await attempt(toggleVeilEverywhere);
  });
  browser.notifications.onClicked.addListener((id) => followNotification(id, Date.now()));
  onNewerVersion(() => {});
  void wake();
});
