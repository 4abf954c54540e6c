import type { Page } from "@playwright/test";

import { summariseDay } from "@/lib/domain/days/day-summary.ts";
import type { Moment } from "@/lib/domain/moments/moment.ts";
import { startOfWeek } from "@/lib/domain/time/day-key.ts";
import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { widthOnceWhole } from "@/tests/support/chromium/width-once-whole.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { momentOn } from "@/tests/support/moment.ts";
import { ratingOf } from "@/tests/support/rating.ts";
import { putRow } from "@/tests/support/raw-tables.ts";
import { dayAt, MS_PER_DAY, rowMadeAt } from "@/tests/support/story/past-days.ts";

const MONDAY = 1;
const daysAgo = (count: number) => dayAt(Date.now() - count * MS_PER_DAY);
const picture = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Puts what was logged on a day that no test can wait for, with its summary. */
async function putDay(page: Page, ago: number, moments: Partial<Moment>[]): Promise<void> {
  const day = daysAgo(ago);
  const rows = moments.map((moment) => momentOn(day, { ...rowMadeAt(Date.now()), ...moment }));
  for (const row of rows) await putRow(page, "moments", row);
  await putRow(page, "days", { ...summariseDay(day, rows) });
}

/** Some days of a week, one of them with enough unease for a middle, and two ratings. */
async function putAWeek(chromium: Chromium): Promise<Page> {
  const page = await chromium.openQuietPlace();
  await putDay(page, 1, [
    { kind: "noticed", unease: 3 },
    { kind: "slipped", unease: 2 },
    { kind: "chose", unease: 2 },
    { kind: "tried" },
  ]);
  await putDay(page, 10, [{ kind: "noticed" }]);
  for (const ago of [7, 14]) {
    const rating = ratingOf(startOfWeek(daysAgo(ago), MONDAY), { ...rowMadeAt(Date.now()), value: 0 });
    await putRow(page, "ratings", rating);
  }
  return page;
}

test("while there is nothing, nothing is drawn", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/insights");
  await expect(journal.getByText("There is nothing to draw so far.")).toBeVisible();
  await expect(journal.getByRole("img")).toHaveCount(0);
  await expect(journal.getByRole("combobox")).toHaveCount(0);

  await journal.getByRole("link", { name: "Log a moment" }).click();
  await journal.getByRole("button", { name: "Tried" }).click();
  await journal.getByRole("navigation").getByRole("link", { name: "Pictures" }).click();
  await expect(journal.getByRole("img", { name: "1 tried in the one week with any log" })).toBeVisible();
  await expect(journal.getByRole("img", { name: "Chose: not logged in this time" })).toBeVisible();
});

test("a week is drawn with its gaps, and every picture can be read as a table", async ({ chromium }) => {
  const journal = await putAWeek(chromium);
  await journal.goto(`${chromium.origin}/journal.html#/insights`);
  await expect(journal.getByRole("combobox")).toHaveValue("four-weeks");

  const moments = picture(journal, "Moments by kind");
  await expect(moments.getByRole("img")).toHaveCount(4);
  await expect(moments.getByRole("figure")).toContainText("5 moments in the days");
  // Four weeks, two of them with a log: two parts of a base line in each field, and no more.
  await expect(moments.locator(".base-line")).toHaveCount(8);

  await moments.getByText("Show as a table").focus();
  await journal.keyboard.press("Enter");
  const rows = moments.getByRole("row");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toHaveText(/Week.*Noticed.*Chose.*Slipped.*Tried/);
  await expect(rows.nth(1).getByRole("cell")).toHaveText(["1", "", "", ""]);
  await expect(rows.nth(2).getByRole("cell")).toHaveText(["1", "1", "1", "1"]);

  const unease = picture(journal, "Unease, beside what was chosen and tried");
  await expect(unease.getByRole("figure")).toContainText("In the same weeks, 2 chose or tried.");
  await expect(unease.locator("circle")).toHaveCount(1);

  const when = picture(journal, "When the old way turns up");
  await expect(when.getByRole("figure")).toContainText("2 noticed, 1 slipped");
  await expect(when.getByRole("figure")).toContainText("With fewer than ten");
});

test("ratings stand on a scale from 0 to 10 and are said to be too few", async ({ chromium }) => {
  const journal = await putAWeek(chromium);
  await journal.goto(`${chromium.origin}/journal.html#/insights`);
  const ratings = picture(journal, "Ratings over time");
  await expect(ratings.getByRole("figure")).toContainText("2 ratings so far; too few to read anything from.");
  await expect(ratings.locator("text", { hasText: /^(0|5|10)$/ })).toHaveCount(3);
  await expect(ratings.locator("circle")).toHaveCount(2);
  await expect(ratings.locator(".band")).toHaveCount(0);
  await ratings.getByText("Show as a table").click();
  await expect(ratings.getByRole("cell")).toHaveText(["0", "0"]);
});

test("a longer time is chosen by keyboard, and the pictures follow", async ({ chromium }) => {
  const journal = await putAWeek(chromium);
  await putDay(journal, 400, [{ kind: "chose" }]);
  await journal.goto(`${chromium.origin}/journal.html#/insights`);
  const period = journal.getByRole("combobox", { name: "How far back" });
  await expect(period).toHaveValue("quarter");
  const chose = picture(journal, "Moments by kind").getByRole("img", { name: /\bchose\b/ });
  await expect(chose).toHaveAccessibleName("1 chose in 1 of 2 weeks with any log");

  await period.focus();
  await journal.keyboard.press("End");
  await expect(period).toHaveValue("all");
  await expect(chose).toHaveAccessibleName(/^2 chose in (both|2 of 3) months with any log$/);
  await expect(picture(journal, "When the old way turns up")).toContainText("one year and no further");
});

test("a map and a shift are drawn from their goals", async ({ chromium }) => {
  const journal = await putAWeek(chromium);
  const long = Date.now() - 100 * MS_PER_DAY;
  const open = { standing: "ahead", history: [] } as const;
  const [first, second] = [rowMadeAt(long), rowMadeAt(long)];
  await putRow(journal, "goals", {
    ...goalOf({ ...first, text: "Two teams, one table", shapes: [{ form: "milestones", since: long }] }),
    checkpoints: [{ id: second.id, sees: "They eat together", day: daysAgo(-30), ...open }],
  });
  await putRow(journal, "goals", {
    ...goalOf({ ...rowMadeAt(long), text: "Delegate more", shapes: [{ form: "shift", since: long }] }),
  });
  await journal.goto(`${chromium.origin}/journal.html#/insights`);
  const map = picture(journal, "The way of a map");
  await expect(map.getByRole("img", { name: /^They eat together: expected on/ })).toBeVisible();
  await expect(map.getByRole("figure")).toContainText("no point reached so far, 1 ahead.");

  const shift = picture(journal, "A shift, after months");
  await expect(shift.getByRole("figure")).toContainText("First four weeks: nothing logged.");
  await expect(shift.getByText(/^Can be looked at from/)).toHaveCount(1);
});

test("a year stands on one page, which prints without what is around it", async ({ chromium }) => {
  const journal = await putAWeek(chromium);
  await putRow(journal, "evidence", { ...rowMadeAt(1), text: "It went on without me.", day: daysAgo(1) });
  const year = daysAgo(1).slice(0, 4);
  await journal.goto(`${chromium.origin}/journal.html#/year/${year}`);
  await expect(journal.getByRole("heading", { level: 1 })).toHaveText(`The year ${year}`);
  await expect(journal.getByRole("row", { name: /Noticed/ })).toBeVisible();
  await expect(journal.getByText("It went on without me.")).toBeVisible();

  await journal.emulateMedia({ media: "print" });
  await expect(journal.getByRole("navigation")).toHaveCount(0);
  await expect(journal.getByRole("button", { name: "Print this page" })).toBeHidden();
  await expect(journal.getByText("It went on without me.")).toBeVisible();
  await journal.emulateMedia({ media: "screen" });

  await journal.goto(`${chromium.origin}/journal.html#/year/1999`);
  await expect(journal.getByText("Nothing was kept in this year.")).toBeVisible();
  await journal.goto(`${chromium.origin}/journal.html#/year/last`);
  await expect(journal.getByText("That is not a year.")).toBeVisible();
});

test("the veil covers the pictures and the year", async ({ chromium }) => {
  const journal = await putAWeek(chromium);
  for (const room of ["insights", "year"]) {
    await journal.goto(`${chromium.origin}/journal.html#/${room}`);
    const heading = journal.getByRole("heading", { level: 2, name: /^Moments by/ });
    await expect(heading).toBeVisible();
    await chromium.pressCommand("toggle-veil");
    await expect(heading).toBeHidden();
    await chromium.pressCommand("toggle-veil");
    await expect(heading).toBeVisible();
  }
});

test("the library that draws is loaded in this room and nowhere else", async ({ chromium }) => {
  const loaded = (page: Page) =>
    page.evaluate(() => Array.from(document.querySelectorAll("link"), ({ href }) => href).join("\n"));
  const journal = await chromium.open("journal.html#/today");
  await expect(journal.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await loaded(journal)).not.toContain("InsightsRoom");
  await journal.getByRole("navigation").getByRole("link", { name: "Pictures" }).click();
  await expect(journal.getByText("There is nothing to draw so far.")).toBeVisible();
  expect(await loaded(journal)).toContain("InsightsRoom");
});

for (const artefact of ["chrome-mv3", "chrome-mv3-pseudo"]) {
  test.describe(artefact, () => {
    test.use({ artefact });

    test("no picture is wider than a narrow window", async ({ chromium }) => {
      const journal = await putAWeek(chromium);
      await journal.setViewportSize({ width: 320, height: 700 });
      for (const room of ["insights", `year/${daysAgo(1).slice(0, 4)}`]) {
        await journal.goto(`${chromium.origin}/journal.html#/${room}`);
        await expect(journal.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await widthOnceWhole(journal), room).toBeLessThanOrEqual(320);
      }
    });
  });
}

test("after two weeks of much unease, what is said of it is about rest and not about staying with it", async ({
  chromium,
}) => {
  const journal = await chromium.openQuietPlace();
  const hard = { kind: "tried", unease: 4 } as const;
  await putDay(journal, 1, [hard, hard, hard]);
  await journal.goto(`${chromium.origin}/journal.html#/insights`);
  const rest = /Rest, or a talk with somebody you trust/;
  const unease = picture(journal, "Unease, beside what was chosen and tried").getByRole("figure");
  await expect(unease).toBeVisible();
  await expect(unease).not.toContainText(rest);
  await putDay(journal, 8, [hard, hard, hard]);
  await journal.reload();
  await expect(unease).toContainText(rest);

  const popup = await chromium.open("popup.html");
  await popup.getByRole("button", { name: "Noticed" }).click();
  await popup.getByText("Why am I asked this?").click();
  await expect(popup.getByText(rest)).toBeVisible();
  await expect(popup.getByText("stay with")).toHaveCount(0);
});
