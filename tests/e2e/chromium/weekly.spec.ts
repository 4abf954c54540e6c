import { addDays } from "@/lib/domain/time/day-key.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { dayAt, MS_PER_DAY, putMoment, putReflection, rowMadeAt } from "@/tests/support/story/past-days.ts";
import { begin, finish, goOn, goOnToPractice, openWeekly } from "@/tests/support/story/weekly-room.ts";

const today = () => dayAt(Date.now());

test("it begins with the days themselves and ends in one practice", async ({ chromium }) => {
  const setUp = await chromium.openQuietPlace();
  await putMoment(setUp, 1, { kind: "tried", note: "Let the meeting run without me.", unease: 2 });
  await putMoment(setUp, 2, { kind: "noticed" });
  await putMoment(setUp, 2, { kind: "noticed" });
  await setUp.close();

  const weekly = await openWeekly(chromium);
  await begin(weekly);
  await expect(weekly.getByText("2 noticed", { exact: true }).first()).toBeVisible();
  await expect(weekly.getByText("1 tried", { exact: true })).toBeVisible();
  await expect(weekly.getByText("Let the meeting run without me.")).toBeVisible();
  await expect(weekly.locator(".weekly-overview")).not.toContainText(/chose|slipped/);

  for (const [step, label] of ["Looking back", "Looking deeper", "Looking ahead"].entries()) {
    await expect(weekly.getByText(label)).toBeVisible();
    await expect(weekly.getByRole("textbox").nth(step)).toBeFocused();
    await weekly.keyboard.type(`Answer ${step + 1}`);
    await goOn(weekly);
  }
  await expect(weekly.getByRole("textbox", { name: /small way to live this/ })).toBeFocused();
  await weekly.keyboard.type("Wait one breath");
  await weekly.getByText("Why am I asked this?").first().click();
  await expect(weekly.getByText(/^After (Karin Wellbrock|Alexandra Lamb|a column)/).first()).toBeVisible();

  await finish(weekly);
  await expect(weekly.getByText("Wait one breath")).toBeVisible();
  expect(await readTable(weekly, "practices")).toMatchObject([{ text: "Wait one breath" }]);

  await weekly.getByRole("main").getByRole("link", { name: "Read past reflections" }).click();
  await weekly.locator("li summary").click();
  for (const answer of ["Answer 1", "Answer 2", "Answer 3"]) {
    await expect(weekly.getByText(answer)).toBeVisible();
  }
});

test("a week without a mark is met kindly and without a zero", async ({ chromium }) => {
  const weekly = await openWeekly(chromium);
  await begin(weekly);
  await expect(weekly.getByText("you can look back from memory")).toBeVisible();
  await expect(weekly.locator(".weekly-overview")).not.toContainText(/\b0\b/);
  await expect(weekly.getByRole("textbox")).toBeFocused();
  await expect(weekly.getByRole("main")).not.toContainText(/slip/i);
});

test("the practice lived until now can be carried on", async ({ chromium }) => {
  const setUp = await chromium.openQuietPlace();
  await putRow(setUp, "practices", {
    ...rowMadeAt(Date.now() - 3 * MS_PER_DAY),
    text: "Ask one question first",
    carriedOn: addDays(today(), -3),
  });
  await setUp.close();

  const weekly = await openWeekly(chromium);
  await goOnToPractice(weekly);
  await expect(weekly.getByRole("radio", { name: /Carry on/ })).toBeFocused();
  await expect(weekly.getByRole("radio", { name: /Carry on/ })).toBeChecked();
  await finish(weekly);

  await expect(weekly.getByText("Ask one question first")).toBeVisible();
  expect(await readTable(weekly, "practices")).toMatchObject([
    { text: "Ask one question first", carriedOn: today() },
  ]);
});

test("after a week without a reflection both weeks are looked back on", async ({ chromium }) => {
  const setUp = await chromium.openQuietPlace();
  await putReflection(setUp, addDays(today(), -20), addDays(today(), -14), "That it was calm.");
  await putMoment(setUp, 12, { kind: "chose", note: "Nearly two weeks ago." });
  await putMoment(setUp, 16, { kind: "chose", note: "Looked back on already." });
  await setUp.close();

  const weekly = await openWeekly(chromium);
  await begin(weekly);
  await expect(weekly.getByText("Nearly two weeks ago.")).toBeVisible();
  await expect(weekly.getByText("Looked back on already.")).toHaveCount(0);
});

test("past reflections are read in place, and one can be deleted and brought back, at once or later", async ({
  chromium,
}) => {
  const setUp = await chromium.openQuietPlace();
  await putReflection(setUp, addDays(today(), -20), addDays(today(), -14), "That it was calm.");
  await putReflection(setUp, addDays(today(), -13), addDays(today(), -7), "That I asked.");
  await setUp.close();

  const past = await chromium.open("journal.html#/reflections");
  await expect(past.locator("li summary")).toHaveCount(2);
  await past.locator("li summary").first().click();
  await expect(past.getByText("That I asked.")).toBeVisible();
  await expect(past.getByText("What surprised you?")).toBeVisible();
  await past.getByRole("button", { name: /^Delete: Weekly reflection/ }).click();
  await expect(past.getByText("For thirty days it can be brought back.")).toBeVisible();
  await expect(past.locator("li summary")).toHaveCount(2);
  await past.getByRole("button", { name: "Delete it" }).click();
  await expect(past.locator("li summary")).toHaveCount(1);
  await expect(past.getByRole("button", { name: "Undo" })).toBeFocused();
  await past.keyboard.press("Enter");
  await expect(past.locator("li summary")).toHaveCount(2);

  await past.locator("li summary").first().click();
  await past.getByRole("button", { name: /^Delete: Weekly reflection/ }).click();
  await past.getByRole("button", { name: "Delete it" }).click();
  await expect(past.locator("li summary")).toHaveCount(1);
  await past.reload();
  await past.getByText("Deleted lately").click();
  await past.getByRole("button", { name: /^Bring back: Weekly reflection/ }).click();
  await expect(past.locator("li summary")).toHaveCount(2);
  await expect(past.getByText("Deleted lately")).toHaveCount(0);
});
