import { browser } from "wxt/browser";

import { registeredPatterns } from "./registered-sites.ts";

/** Takes away whatever chips stand on sites now, since the veil is drawn. To the script there any message of ours says so. */
export async function takeChipsAway(): Promise<void> {
  const registered = await registeredPatterns();
  const tabs = registered.length === 0 ? [] : await browser.tabs.query({ url: registered });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, "site-cue/away")])),
  );
}
