import { readFile, writeFile } from "node:fs/promises";

import type { Page } from "@playwright/test";

import { backupOfMoments } from "@/tests/support/backup-of-moments.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { killBrowser } from "@/tests/support/chromium/kill-browser.ts";
import { makeNewerDatabase } from "@/tests/support/newer-database.ts";
import { readTable } from "@/tests/support/raw-tables.ts";

const FIXTURE = new URL("../../fixtures/backup-v5.json", import.meta.url).pathname;

/** Presses the button and reads the file that the browser was handed. */
async function savedBy(page: Page, button: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).first().click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

async function choose(page: Page, file: string | { name: string; text: string }): Promise<void> {
  await page
    .getByLabel("The file to bring in")
    .setInputFiles(
      typeof file === "string"
        ? file
        : { name: file.name, mimeType: "application/json", buffer: Buffer.from(file.text) },
    );
}

async function replaceBy(page: Page, file: string | { name: string; text: string }): Promise<void> {
  await choose(page, file);
  await page.getByRole("radio", { name: "Take the copy instead" }).check();
  await page.getByRole("button", { name: "Replace what is here" }).click();
  await page.getByRole("button", { name: "Yes, replace it" }).click();
  await expect(page.getByText("Done. Becoming now holds 7 moments")).toBeVisible();
}

test("what is exported, erased and brought in again is exported as it was, but for the hour", async ({
  chromium,
}) => {
  const page = await chromium.open("journal.html#/data");
  await replaceBy(page, FIXTURE);
  const first = await savedBy(page, "Save a copy");
  expect(first.name).toMatch(/^becoming-\d{4}-\d{2}-\d{2}\.json$/u);

  await page.getByRole("button", { name: "Erase everything…" }).click();
  const word = page.getByLabel("To go on, type the word");
  await word.fill("eraser");
  await page.getByRole("button", { name: "Erase everything", exact: true }).click();
  await expect(page.getByText("Nothing was erased.")).toBeVisible();
  expect(await readTable(page, "moments")).toHaveLength(8);
  await word.fill("Erase");
  await page.getByRole("button", { name: "Erase everything", exact: true }).click();
  await expect(page.getByText("Everything is erased.")).toBeVisible();
  expect(await readTable(page, "moments")).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Meet what comes");

  await replaceBy(page, first);
  const second = await savedBy(page, "Save a copy");
  const { exportedAt: earlier, ...before } = JSON.parse(first.text);
  const { exportedAt: later, ...after } = JSON.parse(second.text);
  expect(after).toEqual(before);
  expect(later).toBeGreaterThan(earlier);
});

test("a file that is no sound copy is refused in words, and nothing is touched", async ({ chromium }) => {
  const page = await chromium.open("journal.html#/data");
  await replaceBy(page, FIXTURE);
  const sound = JSON.stringify(JSON.parse(await readFile(FIXTURE, "utf8")));

  const wrong = [
    ["It is either not a copy from Becoming, or a part of it is missing", sound.slice(0, 700)],
    ["This is not a copy from Becoming", '{"app":"elsewhere"}'],
    ["made by a newer version of Becoming", sound.replace('"formatVersion":5', '"formatVersion":6')],
    ["moments, entry 4, kind", sound.replace('"kind":"tried"', '"kind":"danced"')],
    ["moments, entry 1, mood", sound.replace('"kind":"noticed"', '"kind":"noticed","mood":1')],
  ];
  for (const [words, text] of wrong) {
    await choose(page, { name: "wrong.json", text: text ?? "" });
    await expect(page.locator(".problem")).toContainText(words ?? "");
    await expect(page.getByRole("heading", { name: "What this copy holds" })).toBeHidden();
  }
  expect(await readTable(page, "moments")).toHaveLength(8);
});

test("a browser killed in mid-import has the old data when it comes back", async ({ chromium }, testInfo) => {
  const page = await chromium.open("journal.html#/data");
  await replaceBy(page, FIXTURE);
  // The ledger and the cursor go on with the clock.
  const tables = ["intentions", "practices", "moments", "reflections", "days", "settings", "versions"];
  const read = (from: Page) => Promise.all(tables.map((table) => readTable(from, table)));
  const before = await read(page);

  const file = testInfo.outputPath("becoming-2026-11-23.json");
  await writeFile(file, backupOfMoments(20_000));
  await choose(page, file);
  await page.getByRole("radio", { name: "Take the copy instead" }).check();
  await page.getByRole("button", { name: "Replace what is here" }).click();
  const halfWay = new Promise<void>((resolve) => {
    void page.exposeFunction("tellHalfWay", resolve);
  });
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let count = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
      const putting = put.apply(this, row);
      count += 1;
      // Written, and 10,000 more on their way in the same transaction.
      if (count === 10_000) putting.addEventListener("success", () => Reflect.get(window, "tellHalfWay")());
      return putting;
    };
  });
  await page.getByRole("button", { name: "Yes, replace it" }).click({ noWaitAfter: true });
  await halfWay;
  await killBrowser(chromium.context);

  await chromium.relaunch();
  const again = await chromium.open("journal.html#/data");
  await expect(again.getByRole("heading", { name: "Save a copy" })).toBeVisible();
  expect(await read(again)).toEqual(before);
});

test("a database of a newer version is left as it is until a copy is to take its place", async ({
  chromium,
}) => {
  await chromium.killWorker();
  await makeNewerDatabase(await chromium.openQuietPlace());

  const heading = "Your data belongs to a newer Becoming";
  const tab = await chromium.openNewTab();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(heading);
  const page = await chromium.open("journal.html#/intentions");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);

  const rescued = await savedBy(page, "Save what can be read");
  expect(JSON.parse(rescued.text).unreadable).toEqual([{ table: "letters", row: { id: "1", to: "me" } }]);
  await choose(page, FIXTURE);
  await page.getByRole("button", { name: "Not now" }).click();
  expect(await readTable(page, "letters")).toEqual([{ id: "1", to: "me" }]);

  await choose(page, FIXTURE);
  await page.getByRole("button", { name: "Delete it and use the copy" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("Meet what comes calmly, and answer clearly.").first()).toBeVisible();
});
