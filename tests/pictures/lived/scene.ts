import type { Page } from "@playwright/test";

import type { Life } from "@/tests/support/life/life.ts";
import type { LifeName } from "@/tests/support/life/lives.ts";

/** One room as a person might come upon it, with a life behind them. */
export interface Scene {
  /** In kebab-case; the pictures begin with it. */
  name: string;
  /** After `journal.html#/`; undefined when this life has nothing of the kind. */
  room: string | ((life: Life) => string | undefined);
  /** In which lives it is looked at; in all of them unless it says so. */
  lives?: readonly LifeName[];
  /** What the person does before it is taken; words differ between the builds, so by place. */
  act?: (page: Page, life: LifeName) => Promise<void>;
  /** Parts that have pictures of their own, each called after its name, beside that of the whole room. */
  parts?: Readonly<Record<string, string>>;
}

/** Opens all that is folded away, so that it can be seen too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("main details")) folded.setAttribute("open", "");
  });
}

export const WRITTEN = "It went on without me, and I noticed that I was glad of it.";

/** Writes into every open question, so that what comes into sight after an answer does. */
export async function answerAll(page: Page): Promise<void> {
  for (const field of await page.locator("main textarea:visible").all()) {
    if ((await field.inputValue()) === "") await field.fill(WRITTEN);
    // Earlier answers come once a field was left by a key or a click.
    await field.press("Tab");
  }
}
