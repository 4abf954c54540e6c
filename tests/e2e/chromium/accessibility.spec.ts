import type { Page } from "@playwright/test";

import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { expectNone } from "@/tests/support/chromium/no-violations.ts";
import { widthOnceWhole } from "@/tests/support/chromium/width-once-whole.ts";
import { GOAL_FORMS } from "@/lib/domain/goals/goal-form.ts";
import { makeNewerDatabase } from "@/tests/support/newer-database.ts";
import { askToErase, askToReplace, chooseCopy, walkFirstRun } from "@/tests/support/story/by-place.ts";
import { typicalGoalId, writeTypicalDay } from "@/tests/support/story/typical-day.ts";

const ROOMS = [
  "today",
  "intentions",
  "weekly",
  "reflections",
  "timeline",
  "insights",
  "year",
  "brief",
  "settings",
  "data",
  "welcome",
];
const OCCASIONS = ["daily", "quarterly", "yearly"];
const PAGES = ["newtab.html", "popup.html", ...ROOMS.map((room) => `journal.html#/${room}`)];
const GOALS = [
  "journal.html#/goals",
  ...GOAL_FORMS.map((form) => `journal.html#/goals/${typicalGoalId(form)}`),
  ...["talk", "release"].map((part) => `journal.html#/goals/${typicalGoalId("shift")}/${part}`),
  ...["plans", "plans/new", "experiments", "evidence"].map((room) => `journal.html#/${room}`),
  ...OCCASIONS.map((room) => `journal.html#/${room}`),
  `journal.html#/look-back/${typicalGoalId("shift")}`,
];
const COPY = new URL("../../fixtures/backup-v2.json", import.meta.url).pathname;
/** Goes to another page or room, of another title or heading. From room to room nothing is loaded anew. */
async function goOn(page: Page, address: string): Promise<void> {
  const names = () => page.evaluate(() => [document.title, document.querySelector("h1")?.textContent].join());
  const before = await names();
  await page.goto(address);
  await expect.poll(names).not.toBe(before);
  await expect(page.locator("h1")).not.toBeEmpty();
}

/** Looks at each address of somebody with an ordinary day behind them. */
async function lookAt(chromium: Chromium, page: Page, addresses: readonly string[]): Promise<void> {
  await writeTypicalDay(page, Date.now());
  for (const address of addresses) {
    await goOn(page, `${chromium.origin}/${address}`);
    await widthOnceWhole(page);
    await expectNone(page, address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
}

for (const artefact of ["chrome-mv3", "chrome-mv3-pseudo"]) {
  test.describe(artefact, () => {
    test.use({ artefact });
    test.setTimeout(180_000);

    test("no page has an accessibility violation, light or dark", async ({ chromium }) => {
      const page = await chromium.openNewTab();
      await expect(page.locator("h1")).not.toBeEmpty();
      await expectNone(page, "new tab, empty");
      await lookAt(chromium, page, PAGES);

      await page.goto(`${chromium.origin}/newtab.html`);
      await page.locator(".mark").first().click();
      await expect(page.locator(".moment-details")).toBeVisible();
      await expectNone(page, "new tab, after a check-in");
      await page.locator(".corner button").last().click();
      await expect(page.locator(".moment-details")).toBeHidden();
      await expectNone(page, "new tab, veiled");
    });

    test("nor has any page of a goal and what grows around it", async ({ chromium }) => {
      await lookAt(chromium, await chromium.openQuietPlace(), GOALS);
    });

    test("nor has what comes only when something is done", async ({ chromium }) => {
      const journal = await chromium.open("journal.html#/welcome");
      await walkFirstRun(journal, (step) => expectNone(journal, `first run, step ${step}`));

      await goOn(journal, `${chromium.origin}/journal.html#/data`);
      await chooseCopy(journal, COPY);
      await expectNone(journal, "data, a copy is chosen");
      await askToReplace(journal);
      await expectNone(journal, "data, before it is replaced");
      await askToErase(journal);
      await expectNone(journal, "data, before it is erased");

      await goOn(journal, `${chromium.origin}/journal.html#/today`);
      await chromium.pressCommand("toggle-veil");
      await expect(journal.locator("main [hidden] h1")).toHaveCount(1);
      await expectNone(journal, "journal, veiled");
    });

    test("nor has the page that stands in for a database that cannot be opened", async ({ chromium }) => {
      await chromium.killWorker();
      await makeNewerDatabase(await chromium.openQuietPlace());
      const page = await chromium.open("journal.html");
      await expect(page.locator(".recovery section")).toHaveCount(2);
      await expectNone(page, "recovery");
      await chooseCopy(page, COPY);
      await expectNone(page, "recovery, a copy is chosen");
    });
  });
}

test("at 200 % zoom on a small screen nothing has to be scrolled sideways", async ({ chromium }) => {
  const page = await chromium.openQuietPlace();
  await writeTypicalDay(page, Date.now());
  await page.setViewportSize({ width: 320, height: 400 });
  for (const address of ["newtab.html", ...PAGES.slice(2), ...GOALS]) {
    await goOn(page, `${chromium.origin}/${address}`);
    expect(await widthOnceWhole(page), address).toBeLessThanOrEqual(320);
  }
});
