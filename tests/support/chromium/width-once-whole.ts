import type { Page } from "@playwright/test";

/** A room that asks the database several times grows as the answers come. */
const STEADY_LOOKS = 4;
const BETWEEN_LOOKS_MS = 80;

/** How wide the page is, in CSS pixels, once it has stopped growing. */
export async function widthOnceWhole(page: Page): Promise<number> {
  let height = -1;
  for (let steady = 0; steady < STEADY_LOOKS;) {
    const now = await page.evaluate(() => document.documentElement.scrollHeight);
    steady = now === height ? steady + 1 : 0;
    height = now;
    await page.waitForTimeout(BETWEEN_LOOKS_MS);
  }
  return page.evaluate(() => document.documentElement.scrollWidth);
}
