import { chromium } from "@playwright/test";

import { findBrowser } from "../setup/find-browser.mjs";

/** Opens the Chromium that draws and measures the assets: the same one the tests find. */
export async function openChromium() {
  const executablePath = findBrowser("chromium");
  if (executablePath === undefined) throw new Error("No Chromium here to draw with.");
  return await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}
