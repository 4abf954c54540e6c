import { browser } from "wxt/browser";

import { sitePattern } from "@/lib/domain/plans/site-pattern.ts";

/** A browser throws at a pattern that it cannot grant, such as one with an address for a host. */
async function unlessUnknown(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}

/**
 * Asks the browser to ask the person for a site. To be called in the very act of the person, before
 * anything is awaited.
 *
 * @returns whether it is granted now
 */
export function requestSite(origin: string): Promise<boolean> {
  return unlessUnknown(() => browser.permissions.request({ origins: [sitePattern(origin)] }));
}

/**
 * Gives a granted site back, by its pattern.
 *
 * @returns whether it is gone; what was granted in the browser as part of something wider may stay
 */
export function giveSiteBack(pattern: string): Promise<boolean> {
  return unlessUnknown(() => browser.permissions.remove({ origins: [pattern] }));
}

/** Whether the person has granted a site, by itself or with others. */
export function isSiteGranted(origin: string): Promise<boolean> {
  return unlessUnknown(() => browser.permissions.contains({ origins: [sitePattern(origin)] }));
}

/** The patterns of all that is granted, in the order of the alphabet. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** Calls back when the person grants a site or takes one back, here or in the browser. Returns how to stop. */
export function onAccessChanged(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
