import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const isLoaded = await page.evaluate(() => Reflect.has(globalThis, "axe"));
  // No page has a frame of another origin; without that mode each look opens one more tab.
  const axe = new AxeBuilder({ page, ...(isLoaded && { axeSource: ";" }) }).setLegacyMode();
  axe.options({ resultTypes: ["violations"] });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Changes how the page is seen, and waits until the colours have arrived. */
async function see(page: Page, how: { colorScheme: "light" | "dark"; media?: "print" }): Promise<void> {
  await page.emulateMedia({ media: "screen", ...how, reducedMotion: "reduce" });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/** In light by every rule; in dark, where the page is the same but for its colours, by those about colour. */
export async function expectNone(page: Page, what: string): Promise<void> {
  await see(page, { colorScheme: "light" });
  expect(await violations(page), `${what}, light`).toEqual([]);
  await see(page, { colorScheme: "dark" });
  expect(await violations(page, OF_COLOUR), `${what}, dark`).toEqual([]);
}

/** The same on paper, of somebody whose screen is dark. */
export async function expectNoneOnPaper(page: Page, what: string): Promise<void> {
  await see(page, { colorScheme: "dark", media: "print" });
  expect(await violations(page, OF_COLOUR), `${what}, on paper`).toEqual([]);
  await see(page, { colorScheme: "light" });
}
