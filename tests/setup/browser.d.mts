import type { BrowserName, Machine } from "./find-browser.mjs";

export function ensureBrowser(
  name: BrowserName,
  machine?: Machine,
  installers?: ((name: BrowserName) => void)[],
): string;
