import { chromium as playwright, type Browser, type Page, type Worker } from "@playwright/test";
import { setTimeout as pause } from "node:timers/promises";

export interface OpenedPopup {
  popup: Page;
  /** The connection that shows it, to be closed when the popup is no longer needed. */
  connection: Browser;
}

/**
 * Opens the toolbar popup as a click on the icon would, and gives it as a page. Playwright's own
 * connection does not show popups; a second one, over the debugging port, does.
 *
 * @param debuggerAddress the browser's DevTools socket
 */
export async function openPopup(
  worker: Worker,
  debuggerAddress: string,
  origin: string,
): Promise<OpenedPopup> {
  await worker.evaluate(() => chrome.action.openPopup());
  const connection = await playwright.connectOverCDP(debuggerAddress, { noDefaults: true });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const pages = connection.contexts().flatMap((context) => context.pages());
    const popup = pages.find((page) => page.url().startsWith(`${origin}/popup.html`));
    if (popup) {
      await popup.waitForLoadState();
      return { popup, connection };
    }
    await pause(50);
  }
  await connection.close();
  throw new Error("The popup did not open.");
}
