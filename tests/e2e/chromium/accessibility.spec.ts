import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { writeTypicalDay } from "@/tests/support/story/typical-day.ts";

const ROOMS = ["today", "intentions", "weekly", "reflections", "settings", "data", "welcome"];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** In light by every rule; in dark, where the page is the same but for its colours, by those about colour. */
async function expectNone(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect(await violations(page), `${what}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, ["color-contrast", "link-in-text-block"]), `${what}, dark`).toEqual([]);
}

for (const artefact of ["chrome-mv3", "chrome-mv3-pseudo"]) {
  test.describe(artefact, () => {
    test.use({ artefact, locale: "en-GB", contextOptions: { reducedMotion: "reduce" } });

    test("no page has an accessibility violation, light or dark", async ({ chromium }) => {
      test.setTimeout(180_000);
      const page = await chromium.openNewTab();
      await expect(page.locator("h1")).not.toBeEmpty();
      await expectNone(page, "new tab, empty");

      await expect.poll(() => chromium.alarms()).toHaveLength(1);
      await writeTypicalDay(page, Date.now());
      for (const address of ["newtab.html", "popup.html", ...ROOMS.map((room) => `journal.html#/${room}`)]) {
        await page.goto("about:blank");
        await page.goto(`${chromium.origin}/${address}`);
        await expect(page.locator("h1")).not.toBeEmpty();
        await page.waitForTimeout(300);
        await expectNone(page, address);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, address).toBeLessThanOrEqual(0);
      }

      await page.goto(`${chromium.origin}/newtab.html`);
      await page.locator(".mark").first().click();
      await expect(page.locator(".moment-details")).toBeVisible();
      await expectNone(page, "new tab, after a check-in");
    });
  });
}

test.describe("at 200 % zoom on a small screen", () => {
  test.use({ viewport: { width: 640, height: 400 }, locale: "en-GB" });

  test("nothing has to be scrolled sideways", async ({ chromium }) => {
    const page = await chromium.openNewTab();
    await expect.poll(() => chromium.alarms()).toHaveLength(1);
    await writeTypicalDay(page, Date.now());
    await page.setViewportSize({ width: 320, height: 400 });
    for (const address of ["newtab.html", ...ROOMS.map((room) => `journal.html#/${room}`)]) {
      await page.goto("about:blank");
      await page.goto(`${chromium.origin}/${address}`);
      await expect(page.locator("h1")).not.toBeEmpty();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        address,
      ).toBeLessThanOrEqual(0);
    }
  });
});
