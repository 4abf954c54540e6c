import type { Page } from "@playwright/test";

import { addDays, dayKeySchema, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { dayAt, MS_PER_DAY, rowMadeAt } from "@/tests/support/story/past-days.ts";

const NOON = 12 * 3_600_000;
const today = () => dayAt(Date.now());
const finishedIn = async (page: Page) =>
  (await readTable(page, "reflections")).map(({ period, finishedAt }) => [period, finishedAt !== undefined]);

/** Puts a look back that was begun and left. */
async function putDraft(page: Page, text: string, draft: Record<string, unknown>): Promise<void> {
  await putRow(page, "reflections", {
    ...rowMadeAt(Date.now() - 40 * MS_PER_DAY),
    fromDay: draft["period"],
    untilDay: draft["period"],
    answers: [{ slot: "back", questionId: "daily-of-then", question: "What was it then?", text }],
    practiceText: "",
    ...draft,
  });
}

/** Puts the first moment that somebody logged. */
async function beginOn(page: Page, day: string): Promise<void> {
  const at = toUtcMidnight(day) + NOON;
  await putRow(page, "moments", { ...rowMadeAt(at), at, day, offsetMinutes: 0, kind: "chose" });
}

/** A room of the journal on a day of the page's own. */
async function openOn(chromium: Chromium, day: string, room: string): Promise<Page> {
  const page = await chromium.openQuietPlace();
  const journal = new URL(`/journal.html#/${room}`, page.url());
  await page.clock.setFixedTime(toUtcMidnight(day) + NOON);
  await page.goto(journal.href);
  return page;
}

test("a daily question that was emptied long ago leaves its room to today", async ({ chromium }) => {
  const setUp = await chromium.openQuietPlace();
  await putDraft(setUp, "", { kind: "daily", period: addDays(today(), -40) });
  const page = await chromium.open("journal.html#/daily");
  await expect(page.getByText("A minute is plenty.", { exact: false })).toBeVisible();
  await expect(page.getByText("What was it then?")).toHaveCount(0);
  await page.getByRole("textbox").first().fill("I let the silence stand.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("heading", { name: "That is all for today. It is kept." })).toBeVisible();
});

test("a daily question of an earlier day can be gone on with, or put away for today’s", async ({
  chromium,
}) => {
  const setUp = await chromium.openQuietPlace();
  const day = addDays(today(), -40);
  await putDraft(setUp, "Half a thought.", { kind: "daily", period: day });
  const page = await chromium.open("journal.html#/daily");
  const field = page.getByRole("textbox", { name: "What was it then?" });
  await expect(field).toHaveValue("Half a thought.");
  // Emptied to be written anew, it does not go away under the hands.
  await field.fill("");
  await expect(page.getByRole("button", { name: "Keep it" })).toBeDisabled();
  await expect(field).toBeVisible();
  await field.fill("Half a thought, and more.");
  await page.getByRole("button", { name: "Put it away" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByText("A minute is plenty.", { exact: false })).toBeVisible();
  await expect(field).toHaveCount(0);
  expect(await finishedIn(setUp)).toEqual([[day, true]]);
  expect(await readTable(setUp, "reflections")).toMatchObject([
    { answers: [{ text: "Half a thought, and more." }] },
  ]);
});

test("a look back on a shift that was begun is found, and finished, after the goal was reached", async ({
  chromium,
}) => {
  const setUp = await chromium.openQuietPlace();
  const since = Date.now() - 100 * MS_PER_DAY;
  const shapes = [{ form: "shift" as const, since }];
  const goal = goalOf({ ...rowMadeAt(since), shapes, standing: "reached", text: "Lead the whole" });
  await putRow(setUp, "goals", goal);
  const question = { slot: "deeper", questionId: "now/oldSign", question: "How the old way shows" };
  const draft = {
    kind: "three-months",
    goalId: goal.id,
    fromDay: dayAt(since),
    period: addDays(dayAt(since), 91),
    answers: [{ ...question, text: "I look twice." }],
  };
  await putDraft(setUp, "", draft);

  const page = await chromium.open("journal.html#/reflections");
  await page.getByRole("link", { name: "Lead the whole: three months" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Looking back after three months");
  await expect(page.getByRole("textbox", { name: "How the old way shows" })).toHaveValue("I look twice.");
  await expect(page.getByRole("button", { name: "Put it away" })).toBeVisible();
  await page.getByRole("button", { name: "Close this look back" }).click();
  await expect(page.getByRole("heading", { name: "Both sides are kept" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Read past reflections" }).click();
  await expect(page.getByRole("link", { name: "Lead the whole: three months" })).toHaveCount(0);
  await page.locator("summary", { hasText: "Looking back after three months" }).click();
  await expect(page.getByText("I look twice.")).toBeVisible();
});

test("in the middle of a quarter the one before is looked at, and then the next day to come back is said", async ({
  chromium,
}) => {
  const setUp = await chromium.openQuietPlace();
  await beginOn(setUp, "2024-02-01");
  const page = await openOn(chromium, "2027-02-10", "quarterly");
  await expect(page.getByText(/October 1 .* December 31, 2026/)).toBeVisible();
  await page.getByRole("button", { name: "Close the quarter" }).click();
  await expect(page.getByRole("heading", { name: "The quarter is closed." })).toBeVisible();
  await expect(page.getByText(/The next one can be closed from .*18.* on\./)).toBeVisible();
  expect(await finishedIn(setUp)).toEqual([[dayKeySchema.parse("2026-10-01"), true]]);
  await page.close();

  // The one that goes on is not closed by that: its end still asks for it.
  const late = await openOn(chromium, "2027-03-18", "quarterly");
  await expect(late.getByText(/January 1 .* March 31, 2027/)).toBeVisible();
  await expect(late.getByRole("button", { name: "Close the quarter" })).toBeVisible();
});

test("who has just begun is given the period that goes on, which waits as a draft until its end", async ({
  chromium,
}) => {
  const setUp = await chromium.openQuietPlace();
  await beginOn(setUp, "2027-01-02");
  const page = await openOn(chromium, "2027-01-05", "yearly");
  await expect(page.getByText("The year 2027")).toBeVisible();
  const letter = page.getByRole("textbox", { name: "Dear me," });
  await letter.fill("Begin slowly.");
  await expect(page.getByText("This year still goes on.", { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "Seal the letter" })).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = "#/quarterly";
  });
  await expect(page.getByText(/January 1 .* March 31, 2027/)).toBeVisible();
  // There is no beginning to think back to.
  await expect(
    page.getByRole("heading", { name: "The beginning of the quarter, seen from here" }),
  ).toHaveCount(0);
  await page.close();

  const late = await openOn(chromium, "2027-12-21", "yearly");
  await expect(late.getByRole("textbox", { name: "Dear me," })).toHaveValue("Begin slowly.");
  await late.getByRole("button", { name: "Seal the letter" }).click();
  await expect(late.getByRole("heading", { name: "The letter is sealed and kept." })).toBeVisible();
});
