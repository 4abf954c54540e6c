import { expect, type Page } from "@playwright/test";

import type { Chromium } from "../chromium/chromium.ts";

/** The tabs that show the first run now. */
export function welcomePages({ context }: Chromium): Page[] {
  return context.pages().filter((page) => page.url().endsWith("journal.html#/welcome"));
}

/** The tab of the first run, which the worker opens by itself after an install. */
export async function welcomePage(chromium: Chromium): Promise<Page> {
  await expect.poll(() => welcomePages(chromium).length).toBe(1);
  const [page] = welcomePages(chromium);
  if (page === undefined) throw new Error("The first run has gone again.");
  await page.bringToFront();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}
