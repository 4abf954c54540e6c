import type { Page } from "@playwright/test";

import { addDays, startOfWeek, toUtcMidnight, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { lastDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";
import { beginAhead, openTabAt } from "@/tests/support/story/page-clock.ts";
import { dayAt, rowMadeAt } from "@/tests/support/story/past-days.ts";
import { ledgerRows } from "@/tests/support/story/put-nudge.ts";
import { answerWeekly, beginWeekly } from "@/tests/support/story/weekly.ts";

const HOUR = 3_600_000;
const MONDAY = 1;
const FRIDAY = 5;
const DAYS = 91;

/** The first Monday of the quarter that comes. */
function firstMonday() {
  const quarter = addDays(lastDayOfQuarter(dayAt(Date.now())), 1);
  return { quarter, monday: addDays(quarter, (7 + MONDAY - weekdayOf(quarter)) % 7) };
}

const cardIn = (tab: Page, name: string) => tab.getByRole("region", { name });

async function closeQuarter(tab: Page): Promise<void> {
  await tab.getByRole("radio", { name: "8 of 10" }).first().check();
  await tab.getByRole("textbox", { name: /What did you mean to learn/ }).fill("To hand over, and I did.");
  await tab.getByText("It goes on", { exact: true }).click();
  await tab.getByRole("radio", { name: "Asking whose turn it is" }).check();
  await tab.getByRole("button", { name: "Close the quarter" }).click();
  await tab.getByRole("heading", { name: "The quarter is closed." }).waitFor();
}

test("a quarter is lived day by day: moments, weeklies, the quarter closed, and three months of a shift", async ({
  chromium,
}) => {
  test.setTimeout(300_000);
  const { quarter, monday } = firstMonday();
  const begun = toUtcMidnight(monday) + 9 * HOUR;
  await liveBy(chromium, "I ask before I fix.");
  const setUp = await chromium.openQuietPlace();
  await beginAhead(chromium, setUp, begun);
  const learning = goalOf({
    ...rowMadeAt(begun),
    text: "Delegate more",
    shapes: [{ form: "learning", since: begun }],
    words: { learn: "Asking whose turn it is" },
    mainOfQuarter: quarter,
  });
  const shift = goalOf({
    ...rowMadeAt(begun + 1),
    text: "Lead the whole",
    shapes: [{ form: "shift", since: begun }],
    words: { oldSign: "I redo their work at night." },
  });
  for (const goal of [learning, shift]) await putRow(setUp, "goals", goal);

  // No page of the product is to be opened before its clock is set.
  const tab = await chromium.context.newPage();
  const closing = startOfWeek(lastDayOfQuarter(quarter), MONDAY);
  for (let count = 0; count < DAYS; count += 1) {
    const day = addDays(monday, count);
    const weekday = weekdayOf(day);
    await openTabAt(tab, toUtcMidnight(day) + (weekday === FRIDAY ? 15 : 10) * HOUR);
    if (weekday === MONDAY) {
      await tab.getByRole("button", { name: "Chose" }).click();
      await tab.getByRole("button", { name: "Take it back" }).waitFor();
    }
    if (weekday === FRIDAY) {
      await cardIn(tab, "Weekly reflection").getByRole("link", { name: "Look back" }).click();
      await beginWeekly(tab);
      await answerWeekly(tab, ["I asked first.", "It was quiet.", "On Tuesday."], "Wait one breath");
    }
    if (day === closing) {
      await cardIn(tab, "Quarterly reflection").getByRole("link", { name: "Look at the quarter" }).click();
      await closeQuarter(tab);
    }
  }

  await openTabAt(tab, toUtcMidnight(addDays(monday, DAYS)) + 10 * HOUR);
  await cardIn(tab, "Looking back on a shift").getByRole("link", { name: "See both sides" }).click();
  await expect(tab.getByText("I redo their work at night.")).toHaveCount(0);
  await tab.getByRole("textbox", { name: "How the old way shows" }).fill("I look twice, and leave it.");
  await tab.getByRole("textbox", { name: "How the old way shows" }).press("Tab");
  await expect(tab.getByText("I redo their work at night.")).toBeVisible();
  await tab.getByRole("button", { name: "Close this look back" }).click();
  await tab.getByRole("heading", { name: "Both sides are kept" }).waitFor();

  expect(await readTable(setUp, "moments")).toHaveLength(13);
  const rows = (await ledgerRows(setUp)).filter(({ kind }) => kind !== "backup");
  expect(rows.map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
    "look-back acted",
    "quarterly acted",
    ...Array.from({ length: 13 }, () => "weekly acted"),
  ]);
  const kinds = (await readTable(setUp, "reflections")).map(({ kind, finishedAt }) => [
    kind,
    Boolean(finishedAt),
  ]);
  expect(kinds).toHaveLength(15);
  expect(kinds.filter(([, isFinished]) => !isFinished)).toEqual([]);
  const kept = (await readTable(setUp, "goals")).find(({ id }) => id === learning.id);
  expect(kept).toMatchObject({ standing: "held", mainOfQuarter: addDays(lastDayOfQuarter(quarter), 1) });
});
