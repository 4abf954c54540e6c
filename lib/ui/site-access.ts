import { useEffect, useState } from "react";

import { giveSiteBack, grantedPatterns, onAccessChanged, requestSite } from "@/lib/nudging/site-access.ts";
import { syncSiteScripts } from "@/lib/nudging/site-scripts.ts";

/** What the person has granted, kept current; undefined until the browser has told. `look` asks it again. */
export function useGrantedPatterns(): { patterns: readonly string[] | undefined; look: () => Promise<void> } {
  const [patterns, setPatterns] = useState<readonly string[]>();
  const [look] = useState(() => async () => setPatterns(await grantedPatterns()));

  useEffect(() => {
    void look();
    return onAccessChanged(look);
  }, [look]);

  return { patterns, look };
}

/**
 * Asks for a site in answer to a click, and shows its plans there at once.
 *
 * @returns whether it is granted now
 */
export async function allowSite(origin: string): Promise<boolean> {
  const isGranted = await requestSite(origin);
  // A browser that had granted it already tells nobody.
  if (isGranted) await syncSiteScripts();
  return isGranted;
}

/**
 * Takes a granted site back, by its pattern.
 *
 * @returns whether it is gone
 */
export async function takeSiteBack(pattern: string): Promise<boolean> {
  const isGone = await giveSiteBack(pattern);
  await syncSiteScripts();
  return isGone;
}

/**
 * Keeps the script on sites in line with the plans while a page can change them. `origins` are those
 * of the active ones, undefined until they are read.
 */
export function useSiteScripts(origins: readonly string[] | undefined): void {
  const sites = origins?.join();
  useEffect(() => {
    if (sites !== undefined) void syncSiteScripts();
  }, [sites]);
}
