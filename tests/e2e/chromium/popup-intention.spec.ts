import type { Page } from "@playwright/test";

import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";

const textIn = (page: Page) => page.getByLabel("My intention");

async function writeIntention(popup: Page, text: string): Promise<void> {
  await popup.getByRole("button", { name: "Write an intention" }).click();
  await textIn(popup).fill(text);
  await textIn(popup).press("Enter");
  await expect(popup.getByRole("heading", { level: 1 })).toHaveText(text);
}

async function texts(page: Page) {
  return (await readTable(page, "intentions")).map(({ text }) => text);
}

test("the popup invites to an intention and shows it from then on", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  await expect(popup.getByRole("heading", { level: 1 })).toHaveText("What would you like to live by?");

  await writeIntention(popup, "Meet what comes.");
  await expect(popup.getByRole("button", { name: "Change the intention" })).toBeFocused();

  const tab = await chromium.openNewTab();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Meet what comes.");
});

test("the four marks are the first four stops of the Tab key", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  await writeIntention(popup, "Meet what comes.");
  await popup.close();

  const again = await chromium.openPopup();
  await expect(again.getByRole("button", { name: "Change the intention" })).toBeVisible();
  for (const mark of ["Noticed", "Chose", "Slipped", "Tried"]) {
    await again.keyboard.press("Tab");
    await expect(again.getByRole("button", { name: mark })).toBeFocused();
  }
});

test("HTML, right-to-left words and emoji are shown as typed", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  const html = `<img src=x onerror="document.title='broken in'"><b>bold</b>`;
  await writeIntention(popup, html);
  await popup.keyboard.press("n");
  await popup.getByLabel("A line about it, if you like").fill(html);
  await expect(popup.getByRole("listitem").getByText(html)).toBeVisible();
  await expect(popup.locator("h1 *, .moment-note *")).toHaveCount(0);
  await expect(popup).toHaveTitle("Becoming");

  for (const [text, direction] of [
    ["أواجه التحديات بهدوء ووضوح", "rtl"],
    ["With 👩‍👩‍👧‍👦 and 🏳️‍🌈, gently", "ltr"],
  ] as const) {
    await popup.getByRole("button", { name: "Change the intention" }).click();
    await textIn(popup).fill(text);
    await textIn(popup).press("Enter");
    const heading = popup.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(text);
    await expect(heading).toHaveCSS("direction", direction);
  }
});

test("a text that is too long stays in the field, unsaved, with the count", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  await popup.getByRole("button", { name: "Write an intention" }).click();
  await textIn(popup).fill("👩‍👩‍👧‍👦".repeat(312));
  await textIn(popup).press("Enter");

  await expect(
    popup.getByText("312 of 300 characters. Not kept yet: please make it shorter by 12."),
  ).toBeVisible();
  await expect(textIn(popup)).toHaveValue("👩‍👩‍👧‍👦".repeat(312));
  expect(await texts(popup)).toEqual([]);

  await textIn(popup).fill("👩‍👩‍👧‍👦".repeat(300));
  await textIn(popup).press("Enter");
  await expect(popup.getByRole("heading", { level: 1 })).toHaveText("👩‍👩‍👧‍👦".repeat(300));
});

test("words that were not kept yet are there when the popup is opened again", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  await popup.getByRole("button", { name: "Write an intention" }).click();
  await textIn(popup).pressSequentially("Meet what co");
  await popup.getByLabel("Who I am becoming").pressSequentially("steadi");
  await expect.poll(async () => JSON.stringify(await readTable(popup, "device"))).toContain("steadi");
  await popup.close();

  const again = await chromium.openPopup();
  await expect(textIn(again)).toHaveValue("Meet what co");
  await expect(again.getByLabel("Who I am becoming")).toHaveValue("steadi");

  // Lets go of the words, and leaves the popup open.
  await textIn(again).press("Escape");
  await expect(again.getByRole("button", { name: "Write an intention" })).toBeFocused();
  await again.close();
  const third = await chromium.openPopup();
  await expect(third.getByRole("button", { name: "Write an intention" })).toBeVisible();
});

test("of two pages that reword an intention at once neither overwrites the other unasked", async ({
  chromium,
}) => {
  const mine = await chromium.open("popup.html");
  await writeIntention(mine, "Meet what comes.");
  const other = await chromium.open("popup.html");
  const choice = mine.getByRole("region", { name: /changed in another place/ });

  /** Both begin from the same words, and the other page is the first to keep its own. */
  const writeAtOnce = async (here: string, there: string) => {
    for (const page of [mine, other])
      await page.getByRole("button", { name: "Change the intention" }).click();
    await textIn(mine).fill(here);
    await textIn(other).fill(there);
    await textIn(other).press("Enter");
    await expect(mine.getByRole("heading", { level: 1 })).toHaveText(there);
    await textIn(mine).press("Enter");
    await expect(choice).toContainText(here);
    await expect(choice).toContainText(there);
    expect(await texts(mine)).toEqual([there]);
  };

  await writeAtOnce("Mine.", "Theirs.");
  await mine.getByRole("button", { name: "Keep mine" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Mine.");
  const versions = await readTable(mine, "versions");
  expect(versions.map(({ row }) => row)).toContainEqual(expect.objectContaining({ text: "Theirs." }));

  await writeAtOnce("Mine again.", "Theirs again.");
  await mine.getByRole("button", { name: "Take the other" }).click();
  await expect(choice).toBeHidden();
  expect(await texts(mine)).toEqual(["Theirs again."]);
});

test("the veil hides every word of the person’s, in the popup and in every open new tab", async ({
  chromium,
}) => {
  const popup = await chromium.openPopup();
  await writeIntention(popup, "Meet what comes.");
  await popup.keyboard.press("t");
  await popup.getByLabel("A line about it, if you like").fill("Let it stand.");
  await expect.poll(async () => (await readTable(popup, "moments"))[0]?.["note"]).toBe("Let it stand.");
  const tab = await chromium.openNewTab();
  await expect(tab).toHaveTitle("Meet what comes.");

  const again = await chromium.openPopup();
  await again.getByRole("button", { name: "Veil" }).click();

  for (const page of [again, tab]) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Breathe");
    await expect(page.getByText(/Meet what comes|Let it stand/)).toHaveCount(0);
  }
  await expect(tab).toHaveTitle("Breathe");
  expect(await tab.evaluate(() => JSON.stringify(localStorage))).not.toContain("Meet");

  await again.getByRole("button", { name: "Unveil" }).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Meet what comes.");
});
