import type { Page } from "@playwright/test";

import { toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { rowMadeAt } from "@/tests/support/story/past-days.ts";

const NOON = 12 * 3_600_000;
const TWINS = ["Confidence", "Influence", "Decision quality", "How the new way felt"];

async function openOn(chromium: Chromium, day: string, room: string): Promise<Page> {
  const page = await chromium.openQuietPlace();
  const journal = new URL(`/journal.html#/${room}`, page.url());
  await page.clock.setFixedTime(toUtcMidnight(day) + NOON);
  await page.goto(journal.href);
  return page;
}

async function putRating(page: Page, period: string, value: number): Promise<void> {
  const at = toUtcMidnight(period) + 4 * 86_400_000;
  const rating = { capability: "confidence", wordingVersion: 1, period, value, at };
  await putRow(page, "ratings", { ...rowMadeAt(at), ...rating });
}

const twin = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const rate = (page: Page, name: string, value: number) =>
  twin(page, name)
    .getByRole("radio", { name: `${value} of 10` })
    .check();
const cellsOf = (page: Page, name: string) => page.getByRole("row", { name }).getByRole("cell");

test("where one sees oneself at the beginning of a quarter is asked first, and then laid beside what was rated", async ({
  chromium,
}) => {
  const setUp = await chromium.openQuietPlace();
  for (const [monday, value] of [
    ["2026-10-05", 6],
    ["2026-10-12", 8],
    ["2026-10-26", 7],
    ["2026-11-16", 1],
  ] as const)
    await putRating(setUp, monday, value);

  const page = await openOn(chromium, "2026-12-29", "quarterly");
  await page
    .getByRole("group", { name: /how steady did you feel/ })
    .getByRole("radio", { name: "5 of 10" })
    .check();
  const sides = page.locator("summary", { hasText: "Lay both ends side by side" });
  await expect(sides).toHaveCount(0);
  await rate(page, "Confidence", 3);
  // Those that are given can be looked at; nothing is shown of itself while some are open.
  await expect(sides).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(0);
  await page.close();

  // The week after, it is the same quarter and the same twin.
  const again = await openOn(chromium, "2027-01-05", "quarterly");
  await expect(twin(again, "Confidence").getByRole("radio", { name: "3 of 10" })).toBeChecked();
  for (const [place, name] of TWINS.slice(1).entries()) await rate(again, name, 4 + place);
  await expect(cellsOf(again, "Confidence")).toHaveText(["7", "3", "5"]);
  await expect(cellsOf(again, "Influence")).toHaveText(["not rated", "4", "not rated"]);
  await expect(
    again.getByText("as we learn, we judge ourselves by other things", { exact: false }),
  ).toBeVisible();
  const kept = (await readTable(setUp, "ratings")).filter(({ thenNow }) => thenNow === true);
  expect(kept.map(({ period }) => period)).toEqual(TWINS.map(() => "2026-10-05"));

  const insights = await openOn(chromium, "2027-01-05", "insights");
  const series = insights.locator(".rated-series", { hasText: "Confidence" });
  await series.getByText("Show both ends of a quarter").click();
  await expect(series.getByRole("row", { name: /October 1/ }).getByRole("cell")).toHaveText(["7", "3", "5"]);
});
