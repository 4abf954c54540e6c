/** `npm run pictures`: the pictures of the README, taken from the built extension. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { extensionId } from "../support/chromium/extension-id.ts";
import { launchChromium } from "../support/chromium/launch.ts";
import { writeTypicalDay } from "../support/story/typical-day.ts";

const artefact = resolve(process.env["BECOMING_OUT"] ?? ".output", "chrome-mv3");
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
// A Friday afternoon, so that there is a week to look back on.
const friday = Date.parse("2026-11-20T15:00:00Z");
await writeTypicalDay(page, friday, false);
await page.clock.setFixedTime(friday);

interface Picture {
  name: string;
  address: string;
  width: number;
  height: number;
}

const PICTURES: Picture[] = [
  { name: "new-tab", address: "newtab.html", width: 1280, height: 800 },
  { name: "popup", address: "popup.html", width: 380, height: 600 },
  { name: "weekly", address: "journal.html#/weekly", width: 1000, height: 760 },
];

for (const { name, address, width, height } of PICTURES) {
  await page.setViewportSize({ width, height });
  await page.goto(`${origin}/${address}`);
  await page.reload();
  await page.waitForTimeout(900);
  await page.screenshot({ path: `tests/pictures/${name}.png` });
}
await page.setViewportSize({ width: 1280, height: 800 });
await page.emulateMedia({ colorScheme: "dark" });
await page.goto(`${origin}/newtab.html`);
await page.waitForTimeout(900);
await page.screenshot({ path: "tests/pictures/new-tab-dark.png" });
await context.close();
rmSync(profile, { recursive: true, force: true });
