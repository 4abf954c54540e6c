import { browser } from "wxt/browser";

import { toggleVeil } from "@/lib/storage/device.ts";
import { writeMirror } from "@/lib/storage/mirror.ts";
import { loadMirrored } from "@/lib/storage/mirrored.ts";
import { takeChipsAway } from "./take-chips-away.ts";

/**
 * Veils or unveils every open new tab, from any tab and without one. Open pages follow the
 * database by themselves, but one that is out of sight may be frozen, and the next new tab would
 * paint the sentence before the database could correct it: so the mirror is emptied here.
 *
 * Firefox's background is a page and can reach the mirror. A worker cannot; with no page in sight
 * it opens a new tab out of sight for an instant, which empties the mirror and closes itself.
 */
export async function toggleVeilEverywhere(): Promise<void> {
  const veiled = await toggleVeil();
  const mirrored = await loadMirrored();
  if (typeof localStorage !== "undefined") {
    writeMirror(mirrored);
  } else if (veiled && !(await isAnyPageInSight())) {
    const word = encodeURIComponent(mirrored.heading);
    await browser.tabs.create({ url: browser.runtime.getURL(`/newtab.html?veil#${word}`), active: false });
  }
  if (veiled) await takeChipsAway();
}

async function isAnyPageInSight(): Promise<boolean> {
  const [pages, inSight] = await Promise.all([
    browser.runtime.getContexts({ contextTypes: ["TAB"] }),
    browser.tabs.query({ active: true }),
  ]);
  const tabIds = new Set(inSight.map(({ id }) => id));
  return pages.some(({ tabId }) => tabIds.has(tabId));
}
