import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";

import { browsers, findBrowser } from "../setup/find-browser.mjs";

/** Kept between starts, so that what was written yesterday is there today. */
const PROFILE = ".profile/chromium";

/** Opens Chromium with the built extension and waits until the person closes it. */
export async function openForPlay(): Promise<void> {
  const chromium = findBrowser("chromium");
  if (!chromium) throw new Error(`No Chromium found. Set ${browsers.chromium.variable} to its path.`);
  mkdirSync(PROFILE, { recursive: true });
  const extension = resolve(".output/chrome-mv3");
  console.log("Opening Chromium. Close its window to end.");
  const browser = spawn(
    chromium,
    [
      `--user-data-dir=${resolve(PROFILE)}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      "--no-first-run",
      // A container's root cannot use the sandbox; anybody else keeps it.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "chrome://newtab",
    ],
    { stdio: "ignore" },
  );
  await once(browser, "exit");
}
