import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { writeTypicalDay } from "@/tests/support/story/typical-day.ts";

const ROOMS = ["today", "intentions", "weekly", "reflections", "settings", "data", "welcome"];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const artefact of ["chrome-mv3", "chrome-mv3-pseudo"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${artefact} in ${colorScheme}`, () => {
      test.use({ artefact, colorScheme, locale: "en-GB" });

      test("no page has an accessibility violation", async ({ chromium }) => {
        test.setTimeout(120_000);
        const page = await chromium.openNewTab();
        await expect(page.locator("h1")).not.toBeEmpty();
        expect(await violations(page), "new tab, empty").toEqual([]);

        await expect.poll(() => chromium.alarms()).toHaveLength(1);
        await writeTypicalDay(page, Date.now());
        for (const address of [
          "newtab.html",
          "popup.html",
          ...ROOMS.map((room) => `journal.html#/${room}`),
        ]) {
          await page.goto(`${chromium.origin}/${address}`);
          await page.reload();
          await expect(page.locator("h1")).not.toBeEmpty();
          await page.waitForTimeout(300);
          expect(await violations(page), address).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            address,
          ).toBeLessThanOrEqual(0);
        }

        await page.goto(`${chromium.origin}/newtab.html`);
        await page.locator(".mark").first().click();
        await expect(page.locator(".moment-details")).toBeVisible();
        expect(await violations(page), "new tab, after a check-in").toEqual([]);
      });
    });
  }
}

test.describe("at 200 % zoom on a small screen", () => {
  test.use({ viewport: { width: 640, height: 400 }, locale: "en-GB" });

  test("nothing has to be scrolled sideways", async ({ chromium }) => {
    const page = await chromium.openNewTab();
    await expect.poll(() => chromium.alarms()).toHaveLength(1);
    await writeTypicalDay(page, Date.now());
    await page.setViewportSize({ width: 320, height: 400 });
    for (const address of ["newtab.html", ...ROOMS.map((room) => `journal.html#/${room}`)]) {
      await page.goto(`${chromium.origin}/${address}`);
      await page.reload();
      await expect(page.locator("h1")).not.toBeEmpty();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        address,
      ).toBeLessThanOrEqual(0);
    }
  });
});
