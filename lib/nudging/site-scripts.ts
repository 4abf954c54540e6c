import { browser } from "wxt/browser";

import { sitePattern } from "@/lib/domain/plans/site-pattern.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import { allPlans } from "@/lib/storage/plans.ts";
import { registeredPatterns, SITE_SCRIPT } from "./registered-sites.ts";
import { isSiteGranted } from "./site-access.ts";

const FILE = "/site-cue.js";
/** Page and worker may bring it in line at the same moment. */
const MOST_ROUNDS = 3;

/** The sites that active plans name and the person has granted, as patterns. */
async function wantedPatterns(): Promise<string[]> {
  const plans = activePlans(await allPlans());
  const origins = plans.flatMap(({ cue }) => (cue.kind === "site" ? [cue.origin] : []));
  const granted = await Promise.all(
    origins.map(async (origin) => ((await isSiteGranted(origin)) ? [sitePattern(origin)] : [])),
  );
  return [...new Set(granted.flat())].toSorted();
}

/**
 * Brings the script on sites in line with the plans and with what is granted: it runs on the sites
 * of active plans that the person has granted and nowhere else. Idempotent. In tabs that already
 * show a new one it is started at once.
 */
export async function syncSiteScripts(): Promise<void> {
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const [wanted, registered] = await Promise.all([wantedPatterns(), registeredPatterns()]);
    if (wanted.join() === registered.join()) return;
    try {
      await register(wanted, registered);
    } catch (error) {
      // Another has done it meanwhile; the next look tells.
      if (round === MOST_ROUNDS) throw error;
      continue;
    }
    const added = wanted.filter((pattern) => !registered.includes(pattern));
    await Promise.all(added.map(startInOpenTabs));
    return;
  }
}

async function register(wanted: string[], registered: readonly string[]): Promise<void> {
  const script = { id: SITE_SCRIPT, matches: wanted, js: [FILE], persistAcrossSessions: true };
  if (wanted.length === 0) await browser.scripting.unregisterContentScripts({ ids: [SITE_SCRIPT] });
  else if (registered.length === 0) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

async function startInOpenTabs(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  // A tab may be gone by then, or show a page on which the browser lets nobody in.
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] })],
    ),
  );
}
