import { expect, type Page } from "@playwright/test";

/*
 * What a person comes to only by doing something, reached by where it stands and not by its words,
 * so that it works in every language.
 */

const STEPS_OF_FIRST_RUN = 6;
const STEP_OF_INTENTION = 2;

/** Walks the first run that stands at its beginning, keeps nothing, and looks at each step. */
export async function walkFirstRun(page: Page, look: (step: number) => Promise<void>): Promise<void> {
  for (let step = 1; step <= STEPS_OF_FIRST_RUN; step += 1) {
    await expect(page.locator(".welcome-path [data-passed]")).toHaveCount(step);
    if (step === STEP_OF_INTENTION) {
      // The three questions are one way to it, and have the most to look at.
      await page.locator(".welcome-form > fieldset label").last().click();
      await expect(page.locator(".three-questions")).toBeVisible();
    }
    await look(step);
    if (step < STEPS_OF_FIRST_RUN) await page.locator(".welcome-end button").first().click();
  }
}

/** Chooses a copy in the room of data or on the recovery page; what it holds is then shown. */
export async function chooseCopy(page: Page, file: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.locator(".copy-contents")).toBeVisible();
}

/** Asks for the chosen copy to take the place of what is here, and is asked once more. */
export async function askToReplace(page: Page): Promise<void> {
  await page.locator("[name=import-mode]").last().check();
  await page.locator("form button[type=submit]").first().click();
  await expect(page.locator(".import-mode")).toHaveCount(0);
}

/** Asks to erase everything and types another word than the one that is asked for. */
export async function askToErase(page: Page): Promise<void> {
  await page.locator("[aria-labelledby=data-erase] button").click();
  await page.locator("#erase-word").fill("?");
  await page.locator("[aria-labelledby=data-erase] button[type=submit]").click();
  await expect(page.locator("#erase-problem")).not.toBeEmpty();
}
