import { expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { SITE_SCRIPT } from "@/lib/nudging/registered-sites.ts";
import { takeChipsAway } from "@/lib/nudging/take-chips-away.ts";
import { fakeSites } from "@/tests/support/fake-sites.ts";
import { freshBrowser } from "@/tests/support/fake-toolbar.ts";

const DOCS = "https://docs.example.org";

it("reaches the tabs of sites on which a chip may stand, though some do not listen", async () => {
  freshBrowser();
  const sites = fakeSites();
  await fakeBrowser.tabs.create({});
  sites.tabs.set(7, `${DOCS}/inbox`).set(8, "https://example.org/").set(9, `${DOCS}/`);
  const told: number[] = [];
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation(async (tabId: number) => {
    told.push(tabId);
    if (tabId === 7) throw new Error("Nobody listens there.");
  });
  await takeChipsAway();
  expect(told).toEqual([]);
  sites.scripts.set(SITE_SCRIPT, { id: SITE_SCRIPT, js: ["/site-cue.js"], matches: [`${DOCS}/*`] });
  await takeChipsAway();
  expect(told).toEqual([7, 9]);
});
