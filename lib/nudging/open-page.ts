import { browser } from "wxt/browser";

/** Rooms of the journal page, as they stand after the `#/` of its address. */
export type JournalRoom =
  | "today"
  | "welcome"
  | "intentions"
  | "goals"
  | "plans"
  | "experiments"
  | "evidence"
  | "weekly"
  | "reflections"
  | "settings"
  | "data";

export async function openJournal(room: JournalRoom): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/journal.html#/${room}`) });
}

/** Opens the place where a nudge is answered. `nudgeId` is the ledger key `kind/period`. */
export async function openNudge(nudgeId: string): Promise<void> {
  if (nudgeId.startsWith("weekly/")) await openJournal("weekly");
  else await browser.tabs.create({ url: browser.runtime.getURL("/newtab.html") });
}
