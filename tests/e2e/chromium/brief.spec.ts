import { readFile } from "node:fs/promises";

import type { Locator, Page } from "@playwright/test";

import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { widthOnceWhole } from "@/tests/support/chromium/width-once-whole.ts";
import { readBriefMarkdown } from "@/tests/support/read-brief-markdown.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { pressButton, tabTo } from "@/tests/support/story/by-keyboard.ts";
import { putMoment } from "@/tests/support/story/past-days.ts";
import { writeTypicalDay } from "@/tests/support/story/typical-day.ts";

const BECOMING = "Becoming";
const HEBREW = "שָׁאַלְתִּי *לפני* שעניתי.";

const sheet = (journal: Page) => journal.getByRole("article", { name: "For our conversation" });
const part = (journal: Page, name: string) => journal.getByRole("group", { name, exact: true });
const ticked = (journal: Page, name: string) => part(journal, name).getByRole("checkbox", { name }).first();

/** The room, for somebody with an ordinary day behind them. */
async function openBrief(chromium: Chromium): Promise<Page> {
  const page = await chromium.openQuietPlace();
  await writeTypicalDay(page, Date.now());
  await putMoment(page, 1, { kind: "tried", note: HEBREW });
  await page.goto(`${chromium.origin}/journal.html#/brief`);
  await expect(sheet(page)).toBeVisible();
  return page;
}

/** Every line that stands on the sheet. */
async function linesOn(page: Locator): Promise<string[]> {
  const texts = await page.locator("h3, h4, p").allInnerTexts();
  return texts.flatMap((text) => text.split("\n")).filter((line) => line !== "");
}

async function saved(journal: Page): Promise<{ name: string; text: string }> {
  const downloading = journal.waitForEvent("download");
  await journal.getByRole("button", { name: "Save as Markdown" }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("who I am becoming stays out until it is ticked, and the reason stands beside it", async ({
  chromium,
}) => {
  const journal = await openBrief(chromium);
  const box = ticked(journal, "Who I am becoming");
  await expect(box).not.toBeChecked();
  await expect(box).toHaveAccessibleDescription(/taken note of who you want to be/u);
  await expect(sheet(journal).getByRole("heading", { name: "Who I am becoming" })).toHaveCount(0);
  await expect(sheet(journal).getByText(BECOMING, { exact: true })).toHaveCount(0);

  await box.check();
  await expect(sheet(journal).getByRole("heading", { name: "Who I am becoming" })).toBeVisible();
  expect((await saved(journal)).text).toContain("## Who I am becoming");

  await journal.reload();
  await expect(sheet(journal).getByRole("heading", { name: "Who I am becoming" })).toBeVisible();
  await box.uncheck();
  await expect(sheet(journal).getByRole("heading", { name: "Who I am becoming" })).toHaveCount(0);
});

test("one entry can stay out, an answer can go in, and the choice is found again", async ({ chromium }) => {
  const journal = await openBrief(chromium);
  const goal = "Leave room for others";
  await expect(sheet(journal).getByText(goal, { exact: true })).toBeVisible();
  await part(journal, "Goals").locator("summary").click();
  await part(journal, "Goals").getByRole("checkbox", { name: goal }).uncheck();
  await expect(sheet(journal).getByText(goal, { exact: true })).toHaveCount(0);
  await expect(sheet(journal).getByText("One question on Tuesday.")).toHaveCount(0);

  const answer = /I had the pen in my hand/u;
  await expect(sheet(journal).getByText(answer)).toHaveCount(0);
  await part(journal, "From my reflections").locator("summary").click();
  await part(journal, "From my reflections").getByRole("checkbox", { name: answer }).check();
  await expect(sheet(journal).getByText(answer)).toBeVisible();

  await journal.getByRole("textbox").fill("What do you see?");
  await expect
    .poll(async () => JSON.stringify(await readTable(journal, "device")))
    .toContain("What do you see?");
  await journal.reload();
  await expect(sheet(journal).getByText("What do you see?")).toBeVisible();
  await expect(sheet(journal).getByText(answer)).toBeVisible();
  await expect(sheet(journal).getByText(goal, { exact: true })).toHaveCount(0);
});

test("the file and the copied text say what the sheet says", async ({ chromium }) => {
  const journal = await openBrief(chromium);
  await ticked(journal, "Who I am becoming").check();
  await ticked(journal, "What I wrote with moments").check();
  await journal.getByRole("textbox").fill("1. What *now*?\n\n# And then?");
  await expect(sheet(journal).getByText(HEBREW)).toBeVisible();

  const { name, text } = await saved(journal);
  expect(name).toMatch(/^becoming-brief-\d{4}-\d{2}-\d{2}\.md$/u);
  expect(readBriefMarkdown(text)).toEqual(await linesOn(sheet(journal)));

  await chromium.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await journal.getByRole("button", { name: "Copy" }).click();
  await expect(journal.getByText("The brief is copied, and can be put in wherever you write.")).toBeVisible();
  expect(await journal.evaluate(() => navigator.clipboard.readText())).toBe(text);

  await journal.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
  });
  await journal.getByRole("button", { name: "Copy" }).click();
  await expect(journal.getByText(/did not let the brief be copied/u)).toBeVisible();
});

test("own days are taken once both are there", async ({ chromium }) => {
  const journal = await openBrief(chromium);
  await journal.getByRole("radio", { name: "From a day until a day" }).check({ force: true });
  await expect(journal.getByText(/Choose a first day/u)).toBeVisible();
  await expect(sheet(journal)).toHaveCount(0);
  await journal.getByLabel("From", { exact: true }).fill("2020-01-01");
  await journal.getByLabel("Until", { exact: true }).fill("2020-01-31");
  await expect(sheet(journal)).toContainText("2020");
  await expect(sheet(journal).getByRole("heading", { name: "Moments" })).toHaveCount(0);
});

test("from the keyboard it is prepared and printed, and the sheet alone is on paper", async ({
  chromium,
}) => {
  const journal = await openBrief(chromium);
  await journal.getByRole("main").getByRole("heading", { level: 1 }).click();
  await tabTo(journal, ticked(journal, "Already true"));
  await journal.keyboard.press("Space");
  await expect(sheet(journal).getByRole("heading", { name: "Already true" })).toHaveCount(0);
  const goals = part(journal, "Goals").locator("summary");
  await tabTo(journal, goals);
  await journal.keyboard.press("Enter");
  await expect(part(journal, "Goals").getByRole("checkbox").nth(1)).toBeVisible();
  await journal.keyboard.press("Enter");

  await journal.evaluate(() => {
    globalThis.print = () => document.body.setAttribute("data-printed", "");
  });
  await pressButton(journal, "Print");
  await expect(journal.locator("body")).toHaveAttribute("data-printed", "");

  const lines = await linesOn(sheet(journal));
  await journal.emulateMedia({ media: "print" });
  await expect(journal.getByRole("navigation")).toHaveCount(0);
  const seen = (await journal.locator("body").innerText()).split("\n").map((line) => line.trim());
  expect(seen.filter((line) => line !== "")).toEqual(lines);
});

test("it is reached from past reflections and from the data room, and stands behind the veil", async ({
  chromium,
}) => {
  const journal = await openBrief(chromium);
  for (const room of ["reflections", "data"]) {
    await journal.goto(`${chromium.origin}/journal.html#/${room}`);
    await journal.getByRole("link", { name: "Prepare a conversation with a coach" }).click();
    await expect(journal.getByRole("heading", { level: 1 })).toHaveText("A brief for a coach");
  }
  await chromium.pressCommand("toggle-veil");
  await expect(journal.getByText(/^The veil is on/u)).toBeVisible();
  await expect(sheet(journal)).toBeHidden();
});

for (const artefact of ["chrome-mv3", "chrome-mv3-pseudo"]) {
  test.describe(artefact, () => {
    test.use({ artefact });

    test("the brief is no wider than a narrow window", async ({ chromium }) => {
      const page = await chromium.openQuietPlace();
      await writeTypicalDay(page, Date.now());
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`${chromium.origin}/journal.html#/brief`);
      await expect(page.getByRole("article")).toBeVisible();
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("main details")) folded.setAttribute("open", "");
      });
      expect(await widthOnceWhole(page)).toBeLessThanOrEqual(320);
    });
  });
}
