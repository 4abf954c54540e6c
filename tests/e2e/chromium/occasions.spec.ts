import type { Locator, Page } from "@playwright/test";

import { quarterInView } from "@/lib/domain/reflections/quarter-in-view.ts";
import { yearOfLetter } from "@/lib/domain/reflections/year-of-letter.ts";
import { firstDayOfQuarter, lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { addDays } from "@/lib/domain/time/day-key.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";
import { openHours } from "@/tests/support/story/open-hours.ts";
import { dayAt, MS_PER_DAY, putMoment, rowMadeAt } from "@/tests/support/story/past-days.ts";
import { ledgerRows, putNudge } from "@/tests/support/story/put-nudge.ts";

const today = () => dayAt(Date.now());
const room = (page: Page): Locator => page.getByRole("main");

/** The quarter that is looked at today by somebody who has been here for long. */
function quarterToClose() {
  const quarter = quarterInView(today(), { firstDay: addDays(today(), -1_000) });
  return { quarter, next: addDays(lastDayOfQuarter(quarter), 1) };
}

/** What the weekly, the quarterly and the others leave in the table. */
async function reflectionsIn(page: Page) {
  return readTable(page, "reflections");
}

test("one question ends a day, and what asked for it is answered", async ({ chromium }) => {
  await liveBy(chromium, "I ask before I fix.");
  const setUp = await chromium.openQuietPlace();
  await chromium.killWorker();
  await openHours(setUp, { endOfDay: { on: true, atMinutes: new Date().getUTCHours() * 60 } });
  const { id } = await putNudge(setUp, "end-of-day", { dueIn: -2, closesIn: 180 }, { period: today() });

  const tab = await chromium.openNewTab();
  await tab.getByRole("link", { name: "Answer one question" }).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("One question for the day");
  await expect(tab.getByRole("button", { name: "Keep it" })).toBeDisabled();
  // Nothing is there before the first letter.
  expect(await reflectionsIn(tab)).toEqual([]);
  await tab.getByRole("textbox").first().fill("I let the silence stand.");
  await tab.getByRole("textbox", { name: "A line for tomorrow" }).fill("Once more.");

  await tab.reload();
  await expect(tab.getByRole("textbox").first()).toHaveValue("I let the silence stand.");
  await tab.getByRole("button", { name: "Keep it" }).click();
  await expect(tab.getByRole("heading", { name: "That is all for today. It is kept." })).toBeFocused();
  await expect.poll(async () => (await ledgerRows(setUp)).find((row) => row.id === id)?.state).toBe("acted");

  await room(tab).getByRole("link", { name: "Read past reflections" }).click();
  await tab.locator("summary", { hasText: "Daily question" }).click();
  await expect(tab.getByText("I let the silence stand.")).toBeVisible();
  await expect(tab.getByText("Once more.")).toBeVisible();
});

test("a quarter closes one learning goal and chooses the next, also after a pause", async ({ chromium }) => {
  const { quarter, next } = quarterToClose();
  const setUp = await chromium.openQuietPlace();
  const shapes = [{ form: "learning" as const, since: Date.now() - 80 * MS_PER_DAY }];
  const delegate = goalOf({
    ...rowMadeAt(1),
    text: "Delegate more",
    shapes,
    words: { learn: "Asking whose turn it is" },
    mainOfQuarter: quarter,
  });
  const listen = goalOf({ ...rowMadeAt(2), text: "Listen longer", shapes });
  const shift = goalOf({
    ...rowMadeAt(3),
    text: "Lead the whole",
    shapes: [{ form: "shift", since: Date.now() - 20 * MS_PER_DAY }],
    willing: "not-yet",
  });
  for (const goal of [delegate, listen, shift]) await putRow(setUp, "goals", goal);
  const answer = { slot: "back", questionId: "quarterly-already-true", question: "Which facts?" };
  await putRow(setUp, "reflections", {
    ...rowMadeAt(4),
    kind: "quarterly",
    period: firstDayOfQuarter(addDays(quarter, -1)),
    fromDay: firstDayOfQuarter(addDays(quarter, -1)),
    untilDay: addDays(quarter, -1),
    answers: [{ ...answer, text: "They came to me first." }],
    practiceText: "",
    finishedAt: 5,
  });

  const page = await chromium.open("journal.html#/quarterly");
  const steady = page.getByRole("group", { name: /how steady did you feel/ });
  await steady.getByRole("radio", { name: "6 of 10" }).check();
  await page
    .getByRole("group", { name: "Confidence", exact: true })
    .getByRole("radio", { name: "3 of 10" })
    .check();
  const facts = page.getByRole("textbox", { name: /Which facts of these three months/ });
  await expect(page.getByRole("textbox", { name: /\?$/ })).toHaveCount(11);
  await expect(page.getByText("They came to me first.")).toHaveCount(0);
  await facts.press("Tab");
  await facts.fill("Two of them lead it now.");
  await expect.poll(async () => JSON.stringify(await reflectionsIn(setUp))).toContain("Two of them lead it");
  await expect(page.getByText("They came to me first.")).toHaveCount(0);
  // An earlier answer comes after the new one, once that was left.
  await facts.press("Tab");
  await expect(page.getByText("They came to me first.")).toBeVisible();

  await page.close();
  const again = await chromium.open("journal.html#/quarterly");
  await expect(again.getByRole("textbox", { name: /Which facts of these three months/ })).toHaveValue(
    "Two of them lead it now.",
  );
  await expect(again.getByText("Asking whose turn it is").first()).toBeVisible();
  // A goal that is chosen for the next quarter still comes to its close in this one.
  await again.getByRole("radio", { name: "Asking whose turn it is" }).check();
  const mainOf = async (id: string) =>
    (await readTable(setUp, "goals")).find((goal) => goal.id === id)?.["mainOfQuarter"];
  await expect.poll(() => mainOf(delegate.id)).toBe(next);
  await again.reload();
  await expect(again.getByRole("radio", { name: "Asking whose turn it is" })).toBeChecked();
  await again.getByText("It rests", { exact: true }).click();
  await again.getByRole("radio", { name: "Listen longer" }).check();
  const willing = again.getByRole("group", { name: "Are you willing, now?" });
  await willing.getByText("Yes", { exact: true }).click();
  await expect(again.getByText("Then this can be the week.", { exact: false })).toBeVisible();
  await again.getByRole("button", { name: "Close the quarter" }).click();
  await expect(again.getByRole("heading", { name: "The quarter is closed." })).toBeFocused();

  const rated = await readTable(setUp, "ratings");
  expect(rated.map(({ value, thenNow }) => [value, thenNow])).toEqual([
    [6, undefined],
    [3, true],
  ]);
  const goals = await readTable(setUp, "goals");
  expect(goals.find(({ id }) => id === delegate.id)).toMatchObject({ standing: "resting" });
  expect(goals.find(({ id }) => id === listen.id)).toMatchObject({ mainOfQuarter: next });
  expect(goals.find(({ id }) => id === shift.id)).toMatchObject({ willing: "yes" });
  await room(again).getByRole("link", { name: "Read past reflections" }).click();
  await again.locator("summary", { hasText: "Reflection on a quarter" }).first().click();
  await expect(again.getByText("Two of them lead it now.")).toBeVisible();
  await expect(again.getByRole("heading", { name: "What I mean to learn next" })).toBeVisible();
});

test("three months of a shift arrive on the new tab, and lay the words of then beside those of now", async ({
  chromium,
}) => {
  await liveBy(chromium, "I ask before I fix.");
  const setUp = await chromium.openQuietPlace();
  await chromium.killWorker();
  // The card is put there, and its day begins with it.
  await openHours(setUp, {}, { dayStartsAtMinutes: 0 });
  const due = Date.now() - 30 * 60_000;
  const since = due - 91 * MS_PER_DAY;
  const words = { oldSign: "I redo their work at night.", newSign: "Somebody else’s draft stands." };
  const shift = goalOf({
    ...rowMadeAt(since),
    text: "Delegate more",
    shapes: [{ form: "shift", since }],
    words: { ...words, oldSign: "I redo it, sometimes." },
  });
  await putRow(setUp, "goals", shift);
  await putRow(setUp, "versions", {
    id: rowMadeAt(1).id,
    table: "goals",
    rowId: shift.id,
    replacedAt: since + 60 * MS_PER_DAY,
    row: { ...shift, words },
  });
  const { id } = await putNudge(setUp, "look-back", undefined, { subject: shift.id });

  const tab = await chromium.openNewTab();
  const card = tab.getByRole("region", { name: "Looking back on a shift" });
  await expect(card.getByText("Delegate more")).toBeVisible();
  await card.getByRole("link", { name: "See both sides" }).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Looking back after three months");
  await expect(tab.getByText("How long a shift takes varies widely", { exact: false })).toBeVisible();
  await expect(tab.getByText("I redo their work at night.")).toHaveCount(0);
  await tab.getByRole("textbox", { name: "How the old way shows" }).fill("I look twice, and leave it.");
  await tab.getByRole("textbox", { name: "How the old way shows" }).press("Tab");
  await expect(tab.getByText("I redo their work at night.")).toBeVisible();
  await expect(tab.getByText(words.newSign, { exact: true })).toHaveCount(0);

  await tab.getByRole("button", { name: "Close this look back" }).click();
  await expect(tab.getByRole("heading", { name: "Both sides are kept" })).toBeFocused();
  await expect.poll(async () => (await ledgerRows(setUp)).find((row) => row.id === id)?.state).toBe("acted");
  expect(await reflectionsIn(setUp)).toMatchObject([{ kind: "three-months", goalId: shift.id }]);
});

test("a letter ends the year, and last year’s is read after it was begun", async ({ chromium }) => {
  const setUp = await chromium.openQuietPlace();
  const year = Number(yearOfLetter(today(), { firstDay: addDays(today(), -1_000) }).slice(0, 4));
  await putRow(setUp, "reflections", {
    ...rowMadeAt(1),
    kind: "yearly",
    period: `${year - 1}-01-01`,
    fromDay: `${year - 1}-01-01`,
    untilDay: `${year - 1}-12-31`,
    answers: [{ slot: "ahead", questionId: "yearly-letter", question: "Dear me,", text: "Be slower." }],
    practiceText: "",
    finishedAt: 2,
  });
  const page = await chromium.open("journal.html#/reflections");
  await page.getByRole("link", { name: "The letter of the year" }).click();
  await expect(page.getByText(`The year ${year}`)).toBeVisible();
  await page.getByText("Ten questions, in case the page looks large").click();
  await expect(page.getByText(/put three moments of the year into a small box/)).toBeVisible();
  await expect(page.getByText("Be slower.")).toHaveCount(0);
  await page.getByRole("textbox", { name: "Dear me," }).fill("I was slower, and it was good.");
  await page.getByRole("textbox", { name: "Dear me," }).press("Tab");
  await expect(page.getByText("Be slower.")).toBeVisible();
  await page.getByRole("button", { name: "Seal the letter" }).click();
  await expect(page.getByRole("heading", { name: "The letter is sealed and kept." })).toBeFocused();
});

test("a letter that is too long is not sealed without its last words", async ({ chromium }) => {
  const setUp = await chromium.openQuietPlace();
  await putMoment(setUp, 1_000, { kind: "chose" });
  const page = await chromium.open("journal.html#/yearly");
  const letter = page.getByRole("textbox", { name: "Dear me," });
  const seal = page.getByRole("button", { name: "Seal the letter" });
  await letter.fill("Be slower.");
  await letter.fill("Be slower. ".repeat(2_000));
  await seal.click();
  await expect(
    page.getByText("Something you wrote on this page is not kept yet.", { exact: false }),
  ).toBeVisible();
  await expect(page.getByText("it is 2,000 characters too long", { exact: false })).toBeVisible();
  await letter.fill("Be much slower.");
  await seal.click();
  await expect(page.getByRole("heading", { name: "The letter is sealed and kept." })).toBeFocused();
  expect(await reflectionsIn(page)).toMatchObject([{ answers: [{ text: "Be much slower." }] }]);
});
