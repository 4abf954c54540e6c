import { browser } from "wxt/browser";

/** Opens a tab as the person would: the browser itself decides which page it lands on. */
export async function openNewTab(): Promise<void> {
  await browser.tabs.create({});
}
