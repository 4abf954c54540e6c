import type { Page } from "@playwright/test";

import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { widthOnceWhole } from "@/tests/support/chromium/width-once-whole.ts";
import { putMoment } from "@/tests/support/story/past-days.ts";

const ROOMS = [
  ["today", "Today"],
  ["intentions", "Intentions"],
  ["goals", "Goals"],
  ["plans", "Plans and protected time"],
  ["experiments", "Experiments"],
  ["evidence", "Already true"],
  ["weekly", "Weekly reflection"],
  ["reflections", "Past reflections"],
  ["timeline", "Timeline"],
  ["insights", "Pictures"],
  ["settings", "Settings"],
  ["data", "Data"],
] as const;

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Writes an intention in the room of intentions; it becomes the current one. */
async function writeIntention(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: /^Write (an intention|another)$/ }).click();
  await page.getByLabel("My intention").fill(text);
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("heading", { level: 3, name: text })).toBeVisible();
}

test("its rooms are links, and each tells where one is", async ({ chromium }) => {
  const journal = await chromium.open("journal.html");
  await expect(heading(journal)).toBeVisible();
  await expect(journal).toHaveTitle("Today · Becoming");

  for (const [room, name] of ROOMS.toReversed()) {
    const link = journal.getByRole("navigation").getByRole("link", { name, exact: true });
    await link.click();
    await expect(journal).toHaveURL(new RegExp(`#/${room}$`));
    await expect(journal).toHaveTitle(`${name} · Becoming`);
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(heading(journal)).toBeFocused();
  }

  await journal.goBack();
  await expect(journal).toHaveTitle("Intentions · Becoming");
  await expect(heading(journal)).toHaveText("Intentions");
});

test("an address that names no room leads to today; the first run stands alone", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/nowhere");
  await expect(journal).toHaveTitle("Today · Becoming");

  const offer = journal.getByRole("link", { name: "Take the first steps" });
  await offer.click();
  await expect(journal).toHaveURL(/#\/welcome$/);
  await expect(heading(journal)).toBeVisible();
  await expect(journal.getByRole("navigation")).toHaveCount(0);
});

test("the keyboard skips the navigation and walks the rooms", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/intentions");
  await expect(heading(journal)).toBeVisible();

  await journal.keyboard.press("Tab");
  await expect(journal.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await journal.keyboard.press("Enter");
  await expect(heading(journal)).toBeFocused();
  await expect(journal).toHaveURL(/#\/intentions$/);

  await journal.keyboard.press("Tab");
  await expect(journal.getByRole("button", { name: "Write an intention" })).toBeFocused();
});

test("today shows the day, what was lived and yesterday", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/intentions");
  await writeIntention(journal, "Let others’ work stand");
  await putMoment(journal, 1, { kind: "chose", note: "I asked before I answered." });

  await journal.goto(`${chromium.origin}/journal.html#/today`);
  await expect(heading(journal)).toContainText(/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/);
  await expect(journal.getByRole("heading", { name: "Let others’ work stand" })).toBeVisible();
  await expect(journal.getByRole("region", { name: "Yesterday" })).toContainText(
    "I asked before I answered.",
  );

  const day = journal.getByRole("region", { name: "So far today" });
  await day.getByRole("button", { name: "Noticed" }).click();
  await expect(day.getByRole("listitem")).toHaveCount(1);
  await day.getByRole("button", { name: /^Take back Noticed/ }).click();
  await expect(day.getByRole("listitem")).toHaveCount(0);
  await day.getByRole("button", { name: "Undo" }).last().click();
  await expect(day.getByRole("listitem")).toHaveCount(1);
});

test("of several intentions one is current, and each can be taken up again", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/intentions");
  await expect(journal.getByText("One sentence is enough to begin with.")).toBeVisible();
  for (const text of ["Calm", "Clear", "Brave"]) await writeIntention(journal, text);
  const current = journal.getByRole("region", { name: "On every new tab" });
  const others = journal.getByRole("region", { name: "Also held" });
  await expect(current.getByRole("heading", { level: 3 })).toHaveText("Brave");

  await others
    .getByRole("article")
    .filter({ hasText: "Calm" })
    .getByRole("button", { name: "Show this one" })
    .click();
  await expect(current.getByRole("heading", { level: 3 })).toHaveText("Calm");
  await expect(others.getByRole("heading", { level: 3 })).toHaveText(["Clear", "Brave"]);

  await journal.getByLabel("More about: Calm").click();
  await current.getByRole("button", { name: "Let it go" }).click();
  await expect(current.getByText("with thanks")).toBeVisible();
  await expect(current.getByRole("button", { name: "Let it go" })).toBeFocused();
  await journal.keyboard.press("Enter");
  const released = journal.getByRole("region", { name: "Let go" });
  await expect(released.getByRole("heading", { level: 3 })).toHaveText("Calm");
  await expect(current.getByRole("heading", { level: 3 })).toHaveText("Brave");

  await released.getByRole("button", { name: "Take it up again" }).click();
  await expect(current.getByRole("heading", { level: 3 })).toHaveText("Calm");

  await journal.getByLabel("More about: Clear").click();
  await others.getByRole("button", { name: "Delete" }).click();
  await expect(journal.getByRole("heading", { name: "Clear" })).toHaveCount(0);
  await expect(journal.getByRole("button", { name: "Undo" })).toBeFocused();
  await journal.keyboard.press("Enter");
  await expect(others.getByRole("heading", { level: 3, name: "Clear" })).toBeVisible();

  await journal.getByLabel("More about: Clear").click();
  await others.getByRole("button", { name: "Let it rest" }).click();
  await expect(
    journal.getByRole("region", { name: "Resting" }).getByRole("heading", { level: 3 }),
  ).toHaveText("Clear");
});

test("intentions are put in order by keyboard, and the focus stays on the way", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/intentions");
  for (const text of ["One", "Two", "Three", "Current"]) await writeIntention(journal, text);
  const others = journal.getByRole("region", { name: "Also held" });
  const order = others.getByRole("heading", { level: 3 });

  await journal.getByLabel("More about: One").click();
  const down = others.getByRole("button", { name: "Move down" });
  await down.focus();
  await journal.keyboard.press("Enter");
  await expect(order).toHaveText(["Two", "One", "Three"]);
  await expect(down).toBeFocused();
  await expect(others.getByText("Now in place 2 of 3.")).toBeAttached();
  await journal.keyboard.press("Enter");
  await expect(order).toHaveText(["Two", "Three", "One"]);
  await expect(down).toBeFocused();
  await journal.keyboard.press("Enter");
  await expect(order).toHaveText(["Two", "Three", "One"]);

  await others.getByRole("button", { name: "Move up" }).click();
  await expect(order).toHaveText(["Two", "One", "Three"]);
});

test("the words of an intention can be changed, and how they read before is kept", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/intentions");
  await writeIntention(journal, "Delegate more");
  await journal.getByLabel("More about: Delegate more").click();
  await journal.getByRole("button", { name: "Change the words" }).click();
  await journal.getByLabel("My intention").fill("Let others’ work stand");
  await journal.getByRole("button", { name: "Keep it" }).click();

  const more = journal.getByLabel("More about: Let others’ work stand");
  await expect(more).toBeFocused();
  await expect(journal.getByText("Earlier wordings")).toBeVisible();
  await expect(journal.getByText("Delegate more")).toBeVisible();
});

test("in a narrow window no room is wider than the window", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/intentions");
  await journal.setViewportSize({ width: 360, height: 700 });
  await writeIntention(journal, "Let others’ work stand, and ask whose turn it is to grow ".repeat(5).trim());
  for (const [room] of ROOMS) {
    await journal.goto(`${chromium.origin}/journal.html#/${room}`);
    await expect(heading(journal)).toBeVisible();
    expect(await widthOnceWhole(journal), room).toBeLessThanOrEqual(360);
  }
});

test.describe("in a language that runs from right to left", () => {
  test.use({ artefact: "chrome-mv3-pseudo" });

  test("every room keeps inside the window", async ({ chromium }) => {
    const journal = await chromium.open("journal.html#/intentions");
    await journal.setViewportSize({ width: 360, height: 700 });
    await expect(heading(journal)).toBeVisible();
    expect(await journal.evaluate(() => document.documentElement.dir)).toBe("rtl");
    for (const [room] of ROOMS) {
      await journal.goto(`${chromium.origin}/journal.html#/${room}`);
      await expect(heading(journal)).toBeVisible();
      expect(await widthOnceWhole(journal), room).toBeLessThanOrEqual(360);
    }
  });
});
