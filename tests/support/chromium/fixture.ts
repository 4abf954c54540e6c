import { rm } from "node:fs/promises";

import { expect, test as base } from "@playwright/test";

import { artefactFolder } from "../artefact.ts";
import { Complaints } from "../complaints.ts";
import { welcomePages } from "../story/welcome-page.ts";
import { Chromium } from "./chromium.ts";
import { createProfile } from "./profile.ts";

export { expect } from "@playwright/test";

interface Options {
  /** The folder name of the build under test. */
  artefact: string;
}

/**
 * Playwright's `test` with a fresh Chromium that has the built extension in it. `test.use` takes
 * `artefact`, `locale`, `timezoneId`, `colorScheme`, `viewport` and `contextOptions.reducedMotion`.
 */
export const test = base.extend<Options & { chromium: Chromium }>({
  artefact: ["chrome-mv3", { option: true }],
  chromium: async ({ artefact, locale, timezoneId, colorScheme, viewport, contextOptions }, use) => {
    const profile = createProfile(locale ?? "en-US");
    const complaints = new Complaints();
    const chromium = await Chromium.start(
      {
        artefact: artefactFolder(artefact),
        profile,
        timezone: timezoneId ?? "UTC",
        locale: locale ?? "en-US",
        colorScheme: colorScheme ?? "light",
        reducedMotion: contextOptions.reducedMotion ?? null,
        viewport: viewport ?? null,
      },
      complaints,
    );
    // Opened later, the first run would come in front of a test's page and slow its every step.
    await expect.poll(() => welcomePages(chromium).length, { timeout: 30_000 }).toBe(1);
    await use(chromium);
    await chromium.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    complaints.assertNone();
  },
});
