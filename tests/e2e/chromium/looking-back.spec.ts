import type { Page } from "@playwright/test";

import { addDays, toDayKey } from "@/lib/domain/time/day-key.ts";
import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { expectNone, expectNoneOnPaper } from "@/tests/support/chromium/no-violations.ts";
import { widthOnceWhole } from "@/tests/support/chromium/width-once-whole.ts";
import type { Life } from "@/tests/support/life/life.ts";
import { livedAs, type LifeName } from "@/tests/support/life/lives.ts";
import { lookBackIn } from "@/tests/support/life/look-back-in.ts";
import { writeLife } from "@/tests/support/life/write-life.ts";

const YESTERDAY = addDays(toDayKey(Date.now()), -1);
const YEAR = `year/${YESTERDAY.slice(0, 4)}`;
const NARROW = { width: 320, height: 400 };

/** Puts a life that ended yesterday behind the person. */
async function liveAs(chromium: Chromium, name: LifeName): Promise<{ page: Page; life: Life }> {
  const page = await chromium.openQuietPlace();
  const life = livedAs(name, YESTERDAY);
  await writeLife(page, life);
  return { page, life };
}

async function enter(page: Page, chromium: Chromium, room: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${chromium.origin}/journal.html#/${room}`);
  await expect(page.locator("main h1")).not.toBeEmpty();
  await widthOnceWhole(page);
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("main details")) folded.setAttribute("open", "");
  });
}

/** The colour of the words in the dark, and of those on paper. */
const [CHALK, INK] = ["rgb(232, 224, 211)", "rgb(42, 38, 34)"];

function inkOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).color);
}

/** How many sheets of A4 the page takes as it is printed. */
async function sheetsOf(page: Page): Promise<number> {
  const paper = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return paper.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

for (const artefact of ["chrome-mv3", "chrome-mv3-pseudo"]) {
  test.describe(artefact, () => {
    test.use({ artefact });
    test.setTimeout(240_000);

    test("no room that looks back is wider than a narrow window, however long the texts", async ({
      chromium,
    }) => {
      const { page, life } = await liveAs(chromium, "overfull");
      const lookBack = lookBackIn(life, YESTERDAY);
      expect(lookBack).toBeDefined();
      const rooms = ["insights", YEAR, "brief", "timeline", "weekly", "daily", "quarterly", "yearly"];
      await page.setViewportSize(NARROW);
      for (const room of [...rooms, ...(lookBack === undefined ? [] : [lookBack])]) {
        await enter(page, chromium, room);
        if (room === "weekly") await page.locator(".weekly-begin .button-primary").click();
        await unfold(page);
        expect(await widthOnceWhole(page), room).toBeLessThanOrEqual(NARROW.width);
      }
    });
  });
}

for (const name of ["week", "year"] as const) {
  test(`with a ${name} behind one, no room that looks back has an accessibility violation, nor has it on paper`, async ({
    chromium,
  }) => {
    test.setTimeout(180_000);
    const { page, life } = await liveAs(chromium, name);
    const lookBack = lookBackIn(life, YESTERDAY);
    for (const room of [
      "insights",
      YEAR,
      "brief",
      "timeline",
      "quarterly",
      ...(lookBack ? [lookBack] : []),
    ]) {
      await enter(page, chromium, room);
      await unfold(page);
      await expectNone(page, room);
      await expectNoneOnPaper(page, room);
    }
  });
}

test("paper is white for somebody whose screen is dark, and a room is all there is on it", async ({
  chromium,
}) => {
  const { page } = await liveAs(chromium, "year");
  for (const room of ["today", "weekly", "timeline", "insights", YEAR, "quarterly"]) {
    await page.emulateMedia({ media: "screen", colorScheme: "dark" });
    await enter(page, chromium, room);
    expect(await inkOf(page), room).toBe(CHALK);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("navigation")).toHaveCount(0);
    expect(await inkOf(page), room).toBe(INK);
  }
});

for (const name of ["year", "overfull"] as const) {
  test(`a year stands on one sheet of paper (${name})`, async ({ chromium }) => {
    const { page } = await liveAs(chromium, name);
    await enter(page, chromium, YEAR);
    await expect(page.locator(".year-lists")).toBeVisible();
    expect(await sheetsOf(page)).toBe(1);
  });
}
