import { vi } from "vitest";
import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { patternCovers } from "@/lib/domain/plans/site-pattern.ts";

/** What the fake browser lacks: permissions for sites, and the scripts registered on them. */
export interface FakeSites {
  /** The patterns that the person has granted. */
  granted: Set<string>;
  scripts: Map<string, Browser.scripting.RegisteredContentScript>;
  /** The addresses of open tabs, by their ids. */
  tabs: Map<number, string>;
  /** The ids of the tabs in which a script was started at once. */
  startedIn: number[];
  /** As if the person had granted a site, or taken one back, in the browser. */
  changeAccess: () => unknown;
}

/** Gives the fake browser sites. To be called after it was reset. */
export function fakeSites(): FakeSites {
  const sites: FakeSites = {
    granted: new Set(),
    scripts: new Map(),
    tabs: new Map(),
    startedIn: [],
    changeAccess: () => Promise.all(listeners.map((listener) => listener())),
  };
  const listeners: (() => unknown)[] = [];
  const { permissions, scripting, tabs } = fakeBrowser;
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    vi.spyOn(event, "addListener").mockImplementation((listener) => void listeners.push(() => listener({})));
  }
  vi.spyOn(permissions, "contains").mockImplementation(async ({ origins = [] }) =>
    origins.every((asked) =>
      [...sites.granted].some((pattern) => patternCovers(pattern, asked.replace("/*", ""))),
    ),
  );
  vi.spyOn(scripting, "getRegisteredContentScripts").mockImplementation(async () => [
    ...sites.scripts.values(),
  ]);
  vi.spyOn(scripting, "registerContentScripts").mockImplementation(async ([script]) => {
    if (script === undefined || sites.scripts.has(script.id)) throw new Error("Duplicate script ID.");
    sites.scripts.set(script.id, script);
  });
  vi.spyOn(scripting, "updateContentScripts").mockImplementation(async ([script]) => {
    if (script === undefined || !sites.scripts.has(script.id)) throw new Error("No such script.");
    sites.scripts.set(script.id, script);
  });
  vi.spyOn(scripting, "unregisterContentScripts").mockImplementation(async () => sites.scripts.clear());
  vi.spyOn(scripting, "executeScript").mockImplementation(
    async ({ target }: { target: { tabId: number } }) => {
      sites.startedIn.push(target.tabId);
      return [];
    },
  );
  const query = tabs.query.bind(tabs);
  vi.spyOn(tabs, "query").mockImplementation(async (wanted) => {
    if (wanted.url === undefined) return query(wanted);
    const patterns = [wanted.url].flat();
    const [tab] = await query({});
    const ids = [...sites.tabs].flatMap(([id, address]) =>
      patterns.some((pattern) => patternCovers(pattern, new URL(address).origin)) ? [id] : [],
    );
    return tab === undefined ? [] : ids.map((id) => ({ ...tab, id }));
  });
  return sites;
}
