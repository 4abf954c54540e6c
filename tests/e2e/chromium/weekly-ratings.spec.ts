import type { Page } from "@playwright/test";

import { addDays, startOfWeek } from "@/lib/domain/time/day-key.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { dayAt, putMoment, putReflection, rowMadeAt } from "@/tests/support/story/past-days.ts";
import { begin, finish, goOn, openWeekly } from "@/tests/support/story/weekly-room.ts";

const today = () => dayAt(Date.now());
const beginWithRatings = (weekly: Page) => weekly.getByRole("button", { name: "Begin", exact: true }).click();
const asked = (weekly: Page, place: number) => weekly.locator(".weekly-question").nth(place);

test("ratings come first, are kept at once, and nothing of the week or of earlier is in sight", async ({
  chromium,
}) => {
  const setUp = await chromium.openQuietPlace();
  await putMoment(setUp, 1, { kind: "tried", note: "Let the meeting run without me." });
  await putRow(setUp, "ratings", {
    ...rowMadeAt(Date.now()),
    capability: "confidence",
    wordingVersion: 1,
    period: addDays(startOfWeek(today(), 1), -7),
    value: 9,
    at: Date.now(),
  });
  await setUp.close();

  const weekly = await openWeekly(chromium);
  await expect(weekly.getByText("Let the meeting run without me.")).toHaveCount(0);
  await beginWithRatings(weekly);
  const steady = weekly.getByRole("group", { name: /how steady did you feel/ });
  await expect(weekly.getByRole("heading", { name: "How you see these seven days" })).toBeFocused();
  await expect(steady.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(weekly.getByText("Let the meeting run without me.")).toHaveCount(0);
  await expect(weekly.getByText("Confidence may go down")).toHaveCount(0);

  await steady.getByRole("radio", { name: "0 · not at all" }).check();
  await steady.getByRole("radio", { name: "4 of 10" }).check();
  await weekly
    .getByRole("group", { name: /new way feel/ })
    .getByRole("radio", { name: "Not this week" })
    .check();
  const given = async () =>
    (await readTable(weekly, "ratings")).filter(({ period }) => period === startOfWeek(today(), 1));
  await expect.poll(given).toHaveLength(2);
  expect(await given()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ capability: "confidence", value: 4, wordingVersion: 1 }),
      expect.objectContaining({ capability: "fit", value: "not-this-week" }),
    ]),
  );

  await weekly.reload();
  await expect(steady.getByRole("radio", { name: "4 of 10" })).toBeChecked();
  await weekly.getByRole("button", { name: "On to your days" }).click();
  await expect(weekly.getByText("Let the meeting run without me.")).toBeVisible();
  await expect(asked(weekly, 0).getByRole("textbox")).toBeFocused();
});

test("a capability of one’s own is added, rated, reworded as a new series, and laid to rest", async ({
  chromium,
}) => {
  const weekly = await openWeekly(chromium);
  await beginWithRatings(weekly);
  await expect(weekly.getByText("Confidence may go down")).toBeVisible();
  await weekly.getByText("Rate something of your own").click();
  await weekly.getByLabel("What would you like to see grow?").fill("Listening");
  await weekly.getByRole("button", { name: "Ask me this each week" }).click();
  await weekly
    .getByRole("group", { name: /“Listening”/ })
    .getByRole("radio", { name: "6 of 10" })
    .check();
  await weekly.getByRole("button", { name: "Reword: Listening" }).click();
  await weekly.getByRole("textbox", { name: "Reword: Listening" }).fill("Listening to the end");
  await weekly.getByRole("button", { name: "Keep these words" }).click();
  await expect(weekly.getByRole("button", { name: "Reword: Listening to the end" })).toBeFocused();

  const anew = weekly.getByRole("group", { name: /“Listening to the end”/ });
  await expect(anew.getByRole("radio", { checked: true })).toHaveCount(0);
  await anew.getByRole("radio", { name: "2 of 10" }).check();
  await expect.poll(() => readTable(weekly, "ratings")).toHaveLength(2);
  expect(
    (await readTable(weekly, "ratings")).map(({ label, wordingVersion }) => [label, wordingVersion]),
  ).toEqual(
    expect.arrayContaining([
      ["Listening", 1],
      ["Listening to the end", 2],
    ]),
  );
  await weekly.getByRole("button", { name: "Let it rest: Listening to the end" }).click();
  await expect(anew).toHaveCount(0);
  await expect(weekly.getByRole("button", { name: "Ask it again: Listening to the end" })).toBeFocused();
});

test("the form of two minutes has ratings, one look ahead and one practice", async ({ chromium }) => {
  const setUp = await chromium.openQuietPlace();
  await putMoment(setUp, 1, { kind: "tried", note: "Let the meeting run without me." });
  await setUp.close();
  const weekly = await openWeekly(chromium);
  await weekly.getByRole("button", { name: "Two minutes" }).click();
  await expect(weekly.getByRole("group", { name: /how steady did you feel/ })).toBeVisible();
  await expect(weekly.locator(".weekly-question")).toHaveCount(1);
  await expect(asked(weekly, 0)).toContainText("Looking ahead");
  await expect(weekly.getByText("Let the meeting run without me.")).toHaveCount(0);
  await goOn(weekly);
  await weekly.getByRole("textbox", { name: /small way to live this/ }).fill("Wait one breath");
  await finish(weekly);
  expect(await readTable(weekly, "reflections")).toMatchObject([{ answers: [{ slot: "ahead" }] }]);
});

test("two minutes can grow into the longer form, and nothing that was written is lost", async ({
  chromium,
}) => {
  const weekly = await openWeekly(chromium);
  await weekly.getByRole("button", { name: "Two minutes" }).click();
  const ahead = await asked(weekly, 0).getByRole("heading").innerText();
  await asked(weekly, 0).getByRole("textbox").fill("Ask before I fix.");
  await weekly.getByRole("button", { name: "Take the longer way after all" }).click();
  await expect(asked(weekly, 0)).toContainText("Looking back");
  await expect(asked(weekly, 0).getByRole("textbox")).toBeFocused();
  await expect(asked(weekly, 1)).toContainText("Looking deeper");
  await expect(asked(weekly, 2).getByRole("heading")).toHaveText(ahead);
  await expect(asked(weekly, 2).getByRole("textbox")).toHaveValue("Ask before I fix.");
  await expect(weekly.locator("summary", { hasText: "Your ratings of this week" })).toBeVisible();
});

test("another question can come instead, and what was passed over is known", async ({ chromium }) => {
  const weekly = await openWeekly(chromium);
  await begin(weekly);
  const first = await asked(weekly, 0).getByRole("heading").innerText();
  await asked(weekly, 0).getByRole("button", { name: "Another question instead" }).click();
  await expect(asked(weekly, 0).getByRole("heading")).not.toHaveText(first);
  await expect(asked(weekly, 0).getByRole("textbox")).toBeFocused();
  await expect(asked(weekly, 0).getByRole("button", { name: "Another question instead" })).toHaveCount(0);
  const [draft] = await readTable(weekly, "reflections");
  expect(draft?.["answers"]).toMatchObject([
    { question: first, skipped: true },
    { slot: "back" },
    { slot: "deeper" },
    { slot: "ahead" },
  ]);
});

test("a tap asks one more question, and both answers outlive the page", async ({ chromium }) => {
  const weekly = await openWeekly(chromium);
  await begin(weekly);
  await asked(weekly, 0).getByRole("textbox").fill("In the corridor.");
  await asked(weekly, 0).getByText("Not yet", { exact: true }).click();
  await expect(asked(weekly, 0).getByRole("textbox")).toHaveCount(2);
  await asked(weekly, 0).getByRole("textbox").nth(1).fill("On a walk, perhaps.");
  await weekly.reload();
  await expect(asked(weekly, 0).getByRole("textbox").nth(0)).toHaveValue("In the corridor.");
  await expect(asked(weekly, 0).getByRole("textbox").nth(1)).toHaveValue("On a walk, perhaps.");
  await expect(asked(weekly, 0).getByRole("radio", { name: "Not yet" })).toBeChecked();
  for (let step = 0; step < 3; step += 1) await goOn(weekly);
  await finish(weekly);
  await weekly.getByRole("main").getByRole("link", { name: "Read past reflections" }).click();
  await weekly.locator("li summary").first().click();
  await expect(weekly.getByText("On a walk, perhaps.")).toBeVisible();
});

test("what is said of a question is kept, and can be taken back", async ({ chromium }) => {
  const weekly = await openWeekly(chromium);
  await begin(weekly);
  await asked(weekly, 0).getByRole("textbox").fill("Words.");
  await asked(weekly, 0).getByText("Why am I asked this?").click();
  await asked(weekly, 0).getByRole("button", { name: "Ask me this each quarter" }).click();
  await expect(asked(weekly, 0).getByText("You are asked this each quarter.")).toBeVisible();
  await expect(asked(weekly, 0).getByRole("button", { name: "Ask it as any other" })).toBeFocused();
  expect(await readTable(weekly, "standings")).toMatchObject([{ standing: "pinned" }]);
  await asked(weekly, 0).getByRole("button", { name: "Ask it as any other" }).click();
  await expect(asked(weekly, 0).getByRole("button", { name: "Ask me this each quarter" })).toBeFocused();
  await expect.poll(() => readTable(weekly, "standings")).toMatchObject([{ standing: "open" }]);
});

test("an earlier answer comes into sight once the new one was written and left", async ({ chromium }) => {
  const weekly = await openWeekly(chromium);
  await begin(weekly);
  const [draft] = await readTable(weekly, "reflections");
  await putReflection(weekly, addDays(today(), -100), addDays(today(), -94), "It was the calm of it.");
  const earlier = (await readTable(weekly, "reflections")).find(({ finishedAt }) => finishedAt !== undefined);
  const answers = JSON.parse(
    JSON.stringify(draft?.["answers"] ?? []).replaceAll(`"text":""`, `"text":"As in spring."`),
  );
  await putRow(weekly, "reflections", { ...earlier, answers });
  await weekly.reload();
  await expect(weekly.getByText("As in spring.")).toHaveCount(0);
  await asked(weekly, 0).getByRole("textbox").press("Tab");
  await asked(weekly, 0).getByRole("textbox").fill("It was Tuesday.");
  await expect(asked(weekly, 0).getByRole("button", { name: "Another question instead" })).toHaveCount(0);
  await expect(weekly.getByText("As in spring.")).toHaveCount(0);
  await asked(weekly, 0).getByRole("textbox").press("Tab");
  await expect(asked(weekly, 0).getByText("As in spring.")).toBeVisible();
  // It stays in sight, also when all is written anew.
  await asked(weekly, 0).getByRole("textbox").fill("");
  await expect(asked(weekly, 0).getByText("As in spring.")).toBeVisible();
});
