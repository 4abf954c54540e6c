import type { Page } from "@playwright/test";

import { askAtAnyHour } from "../sites/at-any-hour.ts";
import { type SiteServer, startSites } from "../sites/site-server.ts";
import { test as base } from "./fixture.ts";

export { expect } from "@playwright/test";

/**
 * Playwright's `test` with sites on this machine, a build that has them granted, and a journal open
 * on the plans, for somebody who may be asked at any hour.
 */
export const test = base.extend<{ sites: SiteServer; journal: Page }>({
  artefact: "chrome-mv3-sites",
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here.
  sites: async ({}, use) => {
    const sites = await startSites();
    await use(sites);
    await sites.close();
  },
  journal: async ({ chromium }, use) => {
    const journal = await chromium.open("journal.html#/plans");
    await askAtAnyHour(journal);
    await use(journal);
  },
});

/** Opens an address in a tab of its own. */
export async function visit(
  { context }: { context: { newPage: () => Promise<Page> } },
  address: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
