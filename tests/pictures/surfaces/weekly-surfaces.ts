import type { Page } from "@playwright/test";

import type { Surface } from "./surface.ts";

const address = "journal.html#/weekly";
/** By their order: the pseudo build has other words. */
const press = (page: Page, part: string) => page.locator(part).first().click();

/** Takes away the draft of the surface before, past the page. */
async function beginAnew(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open("becoming");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const clearing = opening.result.transaction("reflections", "readwrite");
    clearing.objectStore("reflections").clear();
    await new Promise((resolve) => clearing.addEventListener("complete", resolve));
    opening.result.close();
  });
  await page.reload();
  await page.locator(".weekly-begin").waitFor();
}

/** The weekly, stage by stage. */
export const WEEKLY_SURFACES: readonly Surface[] = [
  { name: "weekly-opening", address, act: beginAnew },
  {
    name: "weekly-ratings",
    address,
    act: async (page) => {
      await beginAnew(page);
      await press(page, ".weekly-begin .button-primary");
      await press(page, ".own-capabilities summary");
      await page.locator(".rate input").nth(4).check();
    },
  },
  {
    name: "weekly-short",
    address,
    act: async (page) => {
      await beginAnew(page);
      await press(page, ".weekly-begin .button-primary + button");
      await press(page, ".about-question summary");
    },
  },
  {
    name: "weekly-questions",
    address,
    act: async (page) => {
      await beginAnew(page);
      await press(page, ".weekly-begin .button-primary");
      await press(page, ".weekly .button-primary");
      await page.locator(".weekly-question").waitFor();
      await press(page, ".follow-up .choice");
      await press(page, ".about-question summary");
    },
  },
  {
    name: "question-room",
    address: "journal.html#/reflections",
    act: async (page) => press(page, ".questions > summary"),
  },
];
