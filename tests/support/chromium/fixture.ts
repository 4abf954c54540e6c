import { test as base } from "@playwright/test";

import { artefactFolder } from "../artefact.ts";
import { Complaints } from "../complaints.ts";
import type { Chromium } from "./chromium.ts";
import { KeptBrowser } from "./kept-browser.ts";

export { expect } from "@playwright/test";

interface Options {
  /** The folder name of the build under test. */
  artefact: string;
  /** Whether the test begins with the install itself, in a browser and a profile made for it. */
  justInstalled: boolean;
}

/**
 * Playwright's `test` with a Chromium that has the built extension in it. Nothing is kept there
 * yet, and the first run was closed; with `justInstalled` it has just opened. `test.use` also takes
 * `artefact`, `locale`, `timezoneId`, `colorScheme`, `viewport` and `contextOptions.reducedMotion`.
 */
export const test = base.extend<Options & { chromium: Chromium }, { keptBrowser: KeptBrowser }>({
  artefact: ["chrome-mv3", { option: true }],
  justInstalled: [false, { option: true }],
  keptBrowser: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here.
    async ({}, use) => {
      const kept = new KeptBrowser();
      await use(kept);
      await kept.end();
    },
    { scope: "worker" },
  ],
  chromium: async (
    { keptBrowser, artefact, justInstalled, locale, timezoneId, colorScheme, viewport, contextOptions },
    use,
  ) => {
    const complaints = new Complaints();
    const wanted = {
      artefact: artefactFolder(artefact),
      timezone: timezoneId ?? "UTC",
      locale: locale ?? "en-US",
      colorScheme: colorScheme ?? "light",
      reducedMotion: contextOptions.reducedMotion ?? null,
      viewport: viewport ?? null,
    } as const;
    const chromium = await (justInstalled
      ? keptBrowser.takeJustInstalled(wanted, complaints)
      : keptBrowser.take(wanted, complaints));
    await use(chromium);
    await keptBrowser.giveBack();
    complaints.assertNone();
  },
});
