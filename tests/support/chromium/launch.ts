import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { chromium as playwright, type BrowserContext } from "@playwright/test";

import { browsers, findBrowser } from "../../setup/find-browser.mjs";

export interface LaunchOptions {
  /** The folder of the built extension. */
  artefact: string;
  profile: string;
  /** An IANA zone for the whole browser; Playwright's own option would not reach the worker. */
  timezone: string;
  locale: string;
  colorScheme: "dark" | "light" | "no-preference" | null;
  reducedMotion: "reduce" | "no-preference" | null;
  viewport: { width: number; height: number } | null;
}

export interface LaunchedChromium {
  context: BrowserContext;
  /** The DevTools socket of the whole browser, for what Playwright does not show. */
  debuggerAddress: string;
}

/**
 * What Chromium would do beside the pages, at more than half the price of a start: three pages of
 * its own furniture, and a process in reserve. The rest is Playwright's list, which this replaces.
 */
const UNUSED_FEATURES = [
  "NtpFooter",
  "PreloadTopChromeWebUI",
  "SpareRendererForSitePerProcess",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** Starts a headless Chromium with the extension loaded and every foreign host unreachable. */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedChromium> {
  const executablePath = findBrowser("chromium");
  if (!executablePath) {
    throw new Error(`No Chromium found. Set ${browsers.chromium.variable} or run npm test.`);
  }
  const portFile = join(options.profile, "DevToolsActivePort");
  // A profile used before still holds the port of its last run.
  rmSync(portFile, { force: true });
  const context = await playwright.launchPersistentContext(options.profile, {
    executablePath,
    headless: true,
    locale: options.locale,
    colorScheme: options.colorScheme,
    reducedMotion: options.reducedMotion,
    viewport: options.viewport,
    env: { ...process.env, TZ: options.timezone },
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      `--disable-features=${UNUSED_FEATURES.join(",")}`,
      "--disable-gpu",
      "--disable-quic",
      "--remote-debugging-port=0",
      `--disable-extensions-except=${options.artefact}`,
      `--load-extension=${options.artefact}`,
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
    ],
  });
  return { context, debuggerAddress: await readDebuggerAddress(portFile) };
}

async function readDebuggerAddress(portFile: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [port, path] = (await readFile(portFile, "utf8").catch(() => "")).split("\n");
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await pause(50);
  }
  throw new Error(`Chromium did not write its debugging port to ${portFile}.`);
}
