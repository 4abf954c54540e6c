import type { Page } from "@playwright/test";

import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";

// One after the other in one browser, which for this zone and language has to be started.
test.describe.configure({ mode: "default" });
test.use({ timezoneId: "Europe/Berlin", locale: "en-GB" });

function group(page: Page, name: string) {
  return page.getByRole("group", { name, exact: true });
}

async function storedSettings(page: Page) {
  return (await readTable(page, "settings"))[0];
}

test("a time in quiet hours or on a day off is explained before it comes", async ({ chromium }) => {
  const settings = await chromium.open("journal.html#/settings");
  const weekly = group(settings, "Weekly reflection");
  await weekly.getByLabel(/^Day/).selectOption("Friday");
  await weekly.getByLabel(/^Time/).fill("19:30");
  await expect(weekly.getByRole("status")).toHaveText(
    "That lies in your quiet hours, so it would come on Monday at 8:30.",
  );

  await weekly.getByLabel(/^Time/).fill("16:00");
  await expect(weekly.getByRole("status")).toBeEmpty();

  await weekly.getByLabel(/^Day/).selectOption("Sunday");
  await expect(weekly.getByRole("status")).toContainText("Sunday is not one of your working days.");

  const checkIn = group(settings, "Check-in");
  await checkIn.getByRole("checkbox").check();
  await checkIn.getByLabel(/^Time/).fill("20:00");
  await expect(checkIn.getByRole("status")).toContainText("it would not be asked");
});

test("the next nudge is named, and the alarm is set for it", async ({ chromium }) => {
  const settings = await chromium.open("journal.html#/settings");
  const schedule = settings.getByRole("region", { name: "When to ask" });
  const next = schedule.getByRole("status").first();
  await group(settings, "In the morning").getByRole("checkbox").uncheck();
  await expect(next).toHaveText(/^Next: Weekly reflection, Friday/);
  const alarmDay = async () => new Date((await chromium.alarms())[0]?.scheduledTime ?? 0).getUTCDay();
  await expect.poll(alarmDay).toBe(5);

  await group(settings, "Weekly reflection").getByRole("checkbox").uncheck();
  await expect(next).toHaveText(/^Nothing has a set time\./);
  await expect.poll(() => chromium.alarms()).toEqual([]);

  const occasions = settings.getByRole("region", { name: "On occasion" }).getByRole("checkbox");
  for (const occasion of await occasions.all()) await occasion.uncheck();
  await expect(next).toHaveText("Everything is off, so nothing will be asked.");
});

test("the end of the day is asked about once it is wanted, in its last hour", async ({ chromium }) => {
  const settings = await chromium.open("journal.html#/settings");
  const endOfDay = group(settings, "At the end of the day");
  await expect(endOfDay.getByRole("checkbox")).not.toBeChecked();
  await endOfDay.getByRole("checkbox").focus();
  await settings.keyboard.press("Space");
  await expect(endOfDay.getByRole("status")).toBeEmpty();

  await endOfDay.getByLabel("The last hour begins at").fill("18:30");
  await expect(endOfDay.getByRole("status")).toContainText("it would not be asked");
  await endOfDay.getByLabel("The last hour begins at").fill("16:30");
  await expect
    .poll(() => storedSettings(settings))
    .toMatchObject({ schedule: { endOfDay: { on: true, atMinutes: 990 } } });
});

test("how many may come, what waits for silence and what is asked on occasion are kept", async ({
  chromium,
}) => {
  const settings = await chromium.open("journal.html#/settings");
  const most = settings.getByLabel("How many in a day at most");
  await expect(most).toHaveValue("2");
  await most.focus();
  await settings.keyboard.press("Home");
  await expect(most).toHaveValue("0");
  const next = settings.getByRole("region", { name: "When to ask" }).getByRole("status").first();
  await group(settings, "Weekly reflection").getByRole("checkbox").uncheck();
  await expect(next).toHaveText(/^Next: Morning, .* It waits in the popup and does not come of itself\.$/);

  await settings.getByLabel("Wait while a tab plays sound").uncheck();
  await settings.getByLabel("Saving a copy", { exact: true }).first().uncheck();
  await expect
    .poll(() => storedSettings(settings))
    .toMatchObject({ schedule: { mostPerDay: 0, waitsForSilence: false, occasions: { backup: false } } });
  await settings.reload();
  await expect(most).toHaveValue("0");
  await expect(settings.getByLabel("Wait while a tab plays sound")).not.toBeChecked();
});

test("what is off may notify later on, and stands after what is on", async ({ chromium }) => {
  const settings = await chromium.open("journal.html#/settings");
  const on = group(settings, "May notify");
  const off = group(settings, "Off for now; these may notify once you turn them on");
  await expect(on.getByRole("checkbox", { checked: true })).toHaveAccessibleName("Weekly reflection");
  await off.getByLabel("Check-in").check();
  await group(settings, "Check-in").getByRole("checkbox").check();
  await expect(on.getByLabel("Check-in")).toBeChecked();
  await expect(off.getByRole("checkbox")).toHaveAccessibleName("End of the day");
});

test("a half-typed time is not kept, and says so once it is left", async ({ chromium }) => {
  const settings = await chromium.open("journal.html#/settings");
  const time = group(settings, "In the morning").getByLabel(/^Time/);
  await time.focus();
  await settings.keyboard.press("Delete");
  await expect(settings.getByRole("alert")).toHaveCount(0);
  await group(settings, "Check-in").getByRole("checkbox").focus();
  await expect(settings.getByRole("alert")).toHaveText(
    "This is not a whole time yet, so it is not kept. It is still 9:00.",
  );

  await time.fill("10:15");
  await expect(settings.getByRole("alert")).toHaveCount(0);
  await expect
    .poll(() => storedSettings(settings))
    .toMatchObject({ schedule: { morning: { on: true, atMinutes: 615 } } });
});

test("two open tabs keep what either of them changes", async ({ chromium }) => {
  const one = await chromium.open("journal.html#/settings");
  const other = await chromium.open("journal.html#/settings");
  await one.getByLabel("Cue word").fill("Stillness");
  await other.getByText("Dark", { exact: true }).click();
  await group(other, "In the morning").getByLabel(/^Time/).fill("08:45");
  await group(one, "Weekly reflection").getByLabel(/^Time/).fill("15:00");

  await expect(other.getByLabel("Cue word")).toHaveValue("Stillness");
  await expect(one.getByRole("radio", { name: "Dark" })).toBeChecked();
  await expect(group(one, "In the morning").getByLabel(/^Time/)).toHaveValue("08:45");
  await expect(group(other, "Weekly reflection").getByLabel(/^Time/)).toHaveValue("15:00");
  expect(await storedSettings(one)).toMatchObject({
    cueWord: "Stillness",
    appearance: "dark",
    schedule: { morning: { atMinutes: 525 }, weekly: { atMinutes: 900 } },
  });
});

test("a pause begins at once, ends on its day or by hand, and refuses a day gone by", async ({
  chromium,
}) => {
  const settings = await chromium.open("journal.html#/settings");
  const pause = settings.getByRole("region", { name: "Pause" });
  const until = pause.getByLabel("Pause until");
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await until.fill(inAWeek);
  await expect(pause.getByRole("status")).toContainText("Paused. Nothing will be asked before");

  await until.fill("2020-01-01");
  await until.blur();
  await expect(pause.getByRole("alert")).toContainText("This date is not kept.");
  expect(await storedSettings(settings)).toMatchObject({ schedule: { pausedUntil: inAWeek } });

  await pause.getByRole("button", { name: "Resume now" }).click();
  await expect(pause.getByRole("status")).toHaveText("Nothing is paused.");
  await expect(pause.getByRole("alert")).toHaveCount(0);
  await expect(until).toBeFocused();
  await expect(until).toHaveValue("");
});

test("the cue word that is too long stays in its field, unkept", async ({ chromium }) => {
  const settings = await chromium.open("journal.html#/settings");
  const word = settings.getByLabel("Cue word");
  await word.fill("a".repeat(301));
  await word.blur();
  await expect(settings.getByRole("alert")).toContainText("This is 301 characters long.");
  await expect(word).toHaveValue("a".repeat(301));
  expect((await storedSettings(settings))?.["cueWord"]).toBe("");

  await word.fill("  Slowly   now ");
  await word.blur();
  await expect(word).toHaveValue("Slowly now");
});

test("colours, week and clock follow the choice at once", async ({ chromium }) => {
  const tab = await chromium.openNewTab();
  const settings = await chromium.open("journal.html#/settings");
  await settings.getByText("Dark", { exact: true }).click();
  for (const page of [settings, tab]) {
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  }

  const firstDay = group(settings, "Working days").getByRole("checkbox").first();
  await expect(firstDay).toHaveAccessibleName("Monday");
  await settings.getByLabel("A week begins on").selectOption("Sunday");
  await expect(firstDay).toHaveAccessibleName("Sunday");
  await expect(firstDay).not.toBeChecked();

  const example = settings.getByText(/^An afternoon then reads/);
  await expect(example).toContainText("14:30");
  await settings.getByText("12 hours").click();
  await expect(example).toContainText(/2:30\s?pm/i);
});
