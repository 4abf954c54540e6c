import { browser, type Browser } from "wxt/browser";

import { type SiteChip, type SiteMessage, siteMessageSchema } from "@/lib/domain/plans/site-message.ts";
import { answerSiteCue, claimSiteCue, noteSiteCueSeen } from "@/lib/storage/site-cues.ts";
import { currentZone } from "./current-zone.ts";
import { openJournal } from "./open-page.ts";
import { isSiteGranted } from "./site-access.ts";
import { siteChip } from "./site-chip.ts";
import { syncSiteScripts } from "./site-scripts.ts";

/**
 * The origin that a message of the script on a site comes from, as the browser tells it; undefined
 * when it comes from anywhere else: another extension, a frame within the page, a private window.
 */
function originOf({ id, frameId, tab, url = "" }: Browser.runtime.MessageSender): string | undefined {
  const isScript = id === browser.runtime.id && frameId === 0 && tab !== undefined && !tab.incognito;
  return isScript && URL.canParse(url) ? new URL(url).origin : undefined;
}

/**
 * Answers a message of the script on a site, or any other that reaches the worker. `now` in epoch ms.
 *
 * @returns what the script is to show; null for nothing, as to everything that is not understood
 */
export async function answerSite(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  now: number,
): Promise<SiteChip | null> {
  const origin = originOf(sender);
  const parsed = siteMessageSchema.safeParse(message);
  if (origin === undefined || !parsed.success) return null;
  // A script goes on living in its page after the site was taken back.
  if (!/^https?:/u.test(origin) || !(await isSiteGranted(origin))) return null;
  return takeIn(parsed.data, origin, now);
}

async function takeIn(message: SiteMessage, origin: string, now: number): Promise<SiteChip | null> {
  if (message.kind === "site-cue/here") {
    const claimed = await claimSiteCue({ origin, path: message.path }, currentZone(), now);
    return claimed === undefined ? null : siteChip(claimed);
  }
  if (message.kind === "site-cue/seen") {
    await noteSiteCueSeen(message.id, origin, now);
    return null;
  }
  const plan = await answerSiteCue(message.id, origin, message.answer, now);
  if (plan !== undefined && message.answer === "reword") await openJournal("plans", plan.id);
  if (plan !== undefined && message.answer === "rest") await syncSiteScripts();
  return null;
}
