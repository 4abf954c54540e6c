import type { Page } from "@playwright/test";

import type { Row } from "@/tests/support/raw-tables.ts";
import type { Written } from "./written.ts";

/** One thing to look at: a page as a person might come upon it. */
export interface Surface {
  /** In kebab-case; the pictures begin with it. */
  name: string;
  /** Of a page of the extension, such as `journal.html#/goals`. */
  address: string;
  /** What stands in the database for this one, besides what was written. */
  rows?: (written: Written) => [table: string, row: Row][];
  /** What the person does before it is taken. */
  act?: (page: Page, written: Written) => Promise<void>;
  /** The part that is taken, as a selector; otherwise the whole page. */
  part?: string;
}

/** Opens all that is folded away, so that it can be seen too. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("main details")) folded.setAttribute("open", "");
  });
  await page.waitForTimeout(150);
}
