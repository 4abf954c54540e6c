import type { FirefoxPage } from "./firefox-page.ts";

/** Begins the first run with an intention of one's own, and stops where it asks when to look back. */
export async function writeFirstIntention(journal: FirefoxPage, intention: string): Promise<void> {
  await journal.click({ role: "button", name: "Begin" });
  await journal.fill({ role: "textbox", name: "Your intention" }, intention);
  await journal.click({ role: "button", name: "Keep it and go on" });
  await journal.waitFor("h1", "When would you like to look back?");
}
