import { browser } from "wxt/browser";

/** The one registration of the script on sites, for all of them together. */
export const SITE_SCRIPT = "site-cue";

/** The patterns of the sites on which the script runs now, in the order of the alphabet. */
export async function registeredPatterns(): Promise<string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [SITE_SCRIPT] });
  return script?.matches?.toSorted() ?? [];
}
