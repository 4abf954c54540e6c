import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { watchHeadings } from "@/tests/support/first-frames.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";

const INTENTION = "I ask before I fix.";
const CUE = "Breathe";

test("the command veils every open new tab, titles included, and unveils them", async ({ chromium }) => {
  await liveBy(chromium, INTENTION, "Someone who lets others grow.");
  const tabs = [await chromium.openNewTab(), await chromium.openNewTab()];
  for (const tab of tabs) await expect(tab.locator("h1")).toHaveText(INTENTION);

  await chromium.pressCommand("toggle-veil");
  for (const tab of tabs) {
    await expect(tab.locator("h1")).toHaveText(CUE);
    await expect(tab).toHaveTitle(CUE);
    expect(await tab.content()).not.toContain("lets others grow");
  }

  await chromium.pressCommand("toggle-veil");
  for (const tab of tabs) {
    await expect(tab.locator("h1")).toHaveText(INTENTION);
    await expect(tab).toHaveTitle(INTENTION);
  }
});

test("a tab opened while veiled never shows the sentence, though no page was open", async ({ chromium }) => {
  await liveBy(chromium, INTENTION);
  const before = await chromium.openNewTab();
  await expect(before.locator("h1")).toHaveText(INTENTION);
  await before.close();
  await watchHeadings(chromium.context);

  // With no page in sight, a tab that comes and goes empties the mirror.
  const hasEmptied = await chromium.listenForClosedTab();
  await chromium.pressCommand("toggle-veil");
  await hasEmptied();
  const tab = await chromium.openNewTab();
  await expect(tab.locator("h1")).toHaveText(CUE);
  await expect(tab.getByRole("button", { name: "Unveil" })).toBeVisible();
  const seen = await tab.evaluate(() => Reflect.get(globalThis, "becomingSeen"));
  expect(seen).not.toContain(INTENTION);
  expect(await tab.evaluate(() => JSON.stringify(localStorage))).not.toContain(INTENTION);

  await tab.getByRole("button", { name: "Unveil" }).click();
  await expect(tab.locator("h1")).toHaveText(INTENTION);
});

test("a click veils this tab and the others", async ({ chromium }) => {
  await liveBy(chromium, INTENTION);
  const other = await chromium.openNewTab();
  const tab = await chromium.openNewTab();
  await tab.getByRole("button", { name: "Veil" }).click();

  await expect(tab.locator("h1")).toHaveText(CUE);
  await expect(other.locator("h1")).toHaveText(CUE);
  await expect(other).toHaveTitle(CUE);
});
