import "@/lib/domain/strict-policy.ts";
import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";

import { IDLE_SECONDS } from "@/lib/domain/nudges/breakpoint.ts";
import { followFocus, reachBreakpoint } from "@/lib/nudging/breakpoints.ts";
import { currentZone } from "@/lib/nudging/current-zone.ts";
import { followNotification } from "@/lib/nudging/notification-click.ts";
import { openJournal } from "@/lib/nudging/open-page.ts";
import { settle } from "@/lib/nudging/settle.ts";
import { onAccessChanged } from "@/lib/nudging/site-access.ts";
import { answerSite } from "@/lib/nudging/site-messages.ts";
import { syncSiteScripts } from "@/lib/nudging/site-scripts.ts";
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
  browser.idle.setDetectionInterval(IDLE_SECONDS);
  browser.idle.onStateChanged.addListener(async (state) => {
    if (state === "active") await attempt(() => reachBreakpoint("idle-return", Date.now()));
  });
  browser.windows.onFocusChanged.addListener((id) => attempt(() => followFocus(id, Date.now())));
  browser.commands.onCommand.addListener(async (command) => {
    if (command === "toggle-veil") await attempt(toggleVeilEverywhere);
  });
  browser.notifications.onClicked.addListener((id) => followNotification(id, Date.now()));
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void attempt(async () => respond(await answerSite(message, sender, Date.now())));
    // The answer comes later.
    return true;
  });
  onAccessChanged(() => attempt(syncSiteScripts));
  onNewerVersion(() => {});
  void wake();
  void attempt(syncSiteScripts);
});
