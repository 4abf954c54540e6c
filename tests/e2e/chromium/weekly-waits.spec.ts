import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable, type Row } from "@/tests/support/raw-tables.ts";
import { missTheHour } from "@/tests/support/story/missed-weekly.ts";
import { begin, finish, goOnToPractice, openWeekly } from "@/tests/support/story/weekly-room.ts";

const ofWeekly = (rows: readonly Row[]) => rows.filter(({ kind }) => kind === "weekly");

test("finishing the weekly answers what waited", async ({ chromium }) => {
  await missTheHour(chromium, "after");
  const weekly = await openWeekly(chromium);
  await expect(weekly.getByRole("button", { name: "Rest this week" })).toBeVisible();
  await goOnToPractice(weekly);
  await finish(weekly);

  const [asked, ...others] = ofWeekly(await readTable(weekly, "nudges"));
  expect(asked).toMatchObject({ state: "acted" });
  expect(others).toEqual([]);
  expect(await readTable(weekly, "reflections")).toMatchObject([{ period: asked?.["period"] }]);
});

test("the weekly can rest this week, and still be begun", async ({ chromium }) => {
  await missTheHour(chromium, "after");
  const weekly = await openWeekly(chromium);
  await weekly.getByRole("button", { name: "Rest this week" }).click();
  await expect(weekly.getByText("It rests this week.")).toBeFocused();
  expect(ofWeekly(await readTable(weekly, "nudges"))).toMatchObject([{ state: "rested" }]);

  await begin(weekly);
  await expect(weekly.getByRole("textbox")).toBeFocused();
});
