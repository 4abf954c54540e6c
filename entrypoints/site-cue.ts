import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { showChip } from "@/components/site-cue/chip.ts";
import { watchPlace } from "@/components/site-cue/watch-place.ts";
import type { SiteChip, SiteMessage } from "@/lib/domain/plans/site-message.ts";

const MARK = "becoming/site-cue";

/** Once the extension was removed or brought up to date, this script stands in its page alone. */
const isAlive = () => browser.runtime?.id !== undefined;

/** The browser may start it twice in a page: one that runs there already stays the one. */
function isFirst(): boolean {
  const earlier: unknown = Reflect.get(globalThis, MARK);
  if (typeof earlier === "function" && earlier() === true) return false;
  return Reflect.set(globalThis, MARK, isAlive);
}

/** Tells the worker something; null when it has nothing to say, or is there no more. */
async function tell(message: SiteMessage): Promise<SiteChip | null> {
  try {
    return await browser.runtime.sendMessage<SiteMessage, SiteChip | null>(message);
  } catch {
    return null;
  }
}

/**
 * Runs on the sites that the person granted for a plan. It reads nothing there but the path of the
 * address, and shows what the worker gives it. An unlisted script, since WXT’s content scripts
 * announce themselves to the page, and a page can end them.
 */
export default defineUnlistedScript(() => {
  if (!(document.documentElement instanceof HTMLHtmlElement) || !isFirst()) return;
  let isBusy = false;
  let takeAway = () => {};
  browser.runtime.onMessage.addListener(() => takeAway());
  const stop = watchPlace(async (path) => {
    if (!isAlive()) stop();
    else if (!isBusy) {
      isBusy = true;
      const chip = await tell({ kind: "site-cue/here", path });
      if (chip === null) isBusy = false;
      else
        takeAway = showIt(chip, () => {
          isBusy = false;
          takeAway = () => {};
        });
    }
  });
});

/** Shows a chip and tells the worker what comes of it. Returns how to take it away. */
function showIt(chip: SiteChip, onGone: () => void): () => void {
  const { id } = chip;
  return showChip(chip, {
    onSeen: () => void tell({ kind: "site-cue/seen", id }),
    onAnswer: (answer) => void tell({ kind: "site-cue/answer", id, answer }),
    onGone,
  });
}
