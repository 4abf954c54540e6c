import type { BrowserContext } from "@playwright/test";

/** Kills every process of the browser at once, as a power cut does. The profile stays as it is then. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error("The browser of this context is not known.");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const gone = new Promise((resolve) => context.on("close", resolve));
  for (const { id } of processInfo) process.kill(id, "SIGKILL");
  await gone;
}
