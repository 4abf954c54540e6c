/** The pictures of the README, taken from the built extension. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { artefactFolder } from "@/tests/support/artefact.ts";
import { extensionId } from "@/tests/support/chromium/extension-id.ts";
import { launchChromium } from "@/tests/support/chromium/launch.ts";
import { life } from "@/tests/support/life/life.ts";
import { writeLife } from "@/tests/support/life/write-life.ts";

/** A year of somebody who asks before they fix. Another seed is another person. */
const LIVED = life({
  seed: 735,
  years: 1,
  // A Friday, so that there is a week to look back on.
  endsOn: dayKeySchema.parse("2026-11-20"),
  zone: "UTC",
  momentsAYear: 700,
  languages: "english",
});
/** When that life ends: quiet hours, so that no card waits. */
const EVENING = Date.parse("2026-11-20T19:00:00Z");

interface Picture {
  name: string;
  address: string;
  width: number;
  height: number;
  colorScheme?: "dark";
  /** What the person does before it is taken. */
  act?: (page: Page) => Promise<void>;
}

const PICTURES: Picture[] = [
  { name: "new-tab", address: "newtab.html", width: 1280, height: 800 },
  { name: "new-tab-dark", address: "newtab.html", width: 1280, height: 800, colorScheme: "dark" },
  { name: "popup", address: "popup.html", width: 380, height: 600, act: checkIn },
  { name: "weekly", address: "journal.html#/weekly", width: 1000, height: 760, act: goOnToDays },
  { name: "insights", address: "journal.html#/insights", width: 1000, height: 660, act: showAYear },
];

async function goOnToDays(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.getByRole("button", { name: "On to your days" }).click();
  await page.waitForTimeout(300);
  await page.evaluate(() => scrollTo(0, 0));
}

async function showAYear(page: Page): Promise<void> {
  await page.getByRole("combobox").selectOption("year");
  await page.waitForTimeout(500);
  await page.evaluate(() => document.querySelector(".insight")?.scrollIntoView());
  await page.evaluate(() => scrollBy(0, -48));
}

async function checkIn(page: Page): Promise<void> {
  await page.keyboard.press("c");
  await page.waitForTimeout(300);
}

/** Takes them all and puts them beside this file. */
export async function takeReadmePictures(): Promise<void> {
  const artefact = artefactFolder("chrome-mv3");
  const profile = mkdtempSync(join(tmpdir(), "becoming-pictures-"));
  const origin = `chrome-extension://${extensionId(artefact)}`;
  const { context } = await launchChromium({
    artefact,
    profile,
    timezone: "UTC",
    locale: "en-GB",
    colorScheme: "light",
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.waitForTimeout(1_500);
  await page.goto(`${origin}/newtab.html`);
  await page.waitForTimeout(500);
  await writeLife(page, LIVED);
  await page.clock.setFixedTime(EVENING);

  for (const { name, address, width, height, colorScheme = "light", act } of PICTURES) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${origin}/${address}`);
    // The mirror has followed what was written past it.
    await page.reload();
    await page.waitForTimeout(900);
    await act?.(page);
    await page.screenshot({ path: `tests/pictures/${name}.png` });
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
