import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the element has the focus, as somebody without a pointer would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

export async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await button.waitFor();
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}
