import type { Locator, Page } from "@playwright/test";

import { addDays } from "@/lib/domain/time/day-key.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { dayAt, putReflection, rowMadeAt } from "@/tests/support/story/past-days.ts";
import { begin, finish, goOn, openWeekly } from "@/tests/support/story/weekly-room.ts";

const ROOM = "Which questions you are asked";
const today = () => dayAt(Date.now());
const questionOf = (room: Locator) => room.locator(".occasion-question").first();

/** Opens the reflections with what can be done about questions. */
async function openQuestions(page: Page): Promise<void> {
  await page.getByText(ROOM).click();
  await page.getByRole("heading", { name: "Questions of your own" }).waitFor();
}

test("every fourth weekly ends by asking which question was useful; one tap keeps it, another takes it back", async ({
  chromium,
}) => {
  const setUp = await chromium.openQuietPlace();
  for (const weeksAgo of [3, 2, 1]) {
    const until = addDays(today(), -7 * weeksAgo);
    await putReflection(setUp, addDays(until, -6), until, "That it was calm.");
  }
  await setUp.close();

  const weekly = await openWeekly(chromium);
  await begin(weekly);
  const question = await weekly.getByRole("heading", { level: 2 }).last().innerText();
  await weekly.getByRole("textbox").fill("On Monday.");
  for (let step = 0; step < 3; step += 1) await goOn(weekly);
  await finish(weekly);
  const asked = weekly.getByRole("group", { name: "Was one of these questions useful?" });
  // Those that were left open cannot have been.
  await expect(asked.getByRole("checkbox")).toHaveCount(1);
  await asked.getByRole("checkbox", { name: question }).check();
  await expect.poll(() => readTable(weekly, "standings")).toMatchObject([{ useful: true, standing: "open" }]);
  await asked.getByRole("checkbox", { name: question }).uncheck();
  await expect.poll(async () => (await readTable(weekly, "standings"))[0]).not.toHaveProperty("useful");
  await asked.getByRole("checkbox", { name: question }).check();

  await weekly.getByRole("main").getByRole("link", { name: "Read past reflections" }).click();
  await openQuestions(weekly);
  await expect(weekly.getByText("Found useful", { exact: true })).toBeVisible();
  await weekly.getByRole("button", { name: /^Take that back: / }).click();
  await expect(weekly.getByText("Found useful", { exact: true })).toHaveCount(0);
});

test("a weekly before the fourth asks nothing at its end; a question can be marked beside its reason", async ({
  chromium,
}) => {
  const weekly = await openWeekly(chromium);
  await begin(weekly);
  await weekly.getByRole("textbox").fill("On Monday.");
  await weekly.getByText("Why am I asked this?").first().click();
  await weekly.getByRole("checkbox", { name: "A useful question" }).check();
  await expect.poll(() => readTable(weekly, "standings")).toMatchObject([{ useful: true }]);
  for (let step = 0; step < 3; step += 1) await goOn(weekly);
  await finish(weekly);
  await expect(weekly.getByRole("link", { name: "Go to today" })).toBeVisible();
  await expect(weekly.getByRole("checkbox")).toHaveCount(0);
});

test("a question of a day that is left out gives way to another, at once and for good", async ({
  chromium,
}) => {
  const daily = await chromium.open("journal.html#/daily");
  const question = questionOf(daily.getByRole("main"));
  const textbox = question.getByRole("textbox");
  const first = await question.locator(".label").first().innerText();
  await question.getByText("Why am I asked this?").click();
  await question.getByRole("button", { name: "Leave it out for good" }).click();
  await expect(question.locator(".label").first()).not.toHaveText(first);
  await expect(textbox).toBeFocused();

  // Once there is a row, too, as long as nothing is written under the question.
  const second = await question.locator(".label").first().innerText();
  await daily.getByRole("textbox", { name: "A line for tomorrow" }).fill("Once more.");
  await question.getByText("Why am I asked this?").click();
  await question.getByRole("button", { name: "Let it rest for half a year" }).click();
  await expect(question.locator(".label").first()).not.toHaveText(second);
  await expect(textbox).toBeFocused();
  await textbox.fill("I let it stand.");
  await question.getByText("Why am I asked this?").click();
  await question.getByRole("button", { name: "Ask me this each quarter" }).click();
  await expect(question.getByText("You are asked this each quarter.")).toBeVisible();
  const third = await question.locator(".label").first().innerText();
  await daily.reload();
  await expect(question.locator(".label").first()).toHaveText(third);
  await expect(textbox).toHaveValue("I let it stand.");

  await daily.goto(`${chromium.origin}/journal.html#/reflections`);
  await openQuestions(daily);
  const groups = daily.locator(".questions section", { hasText: "Questions you have said something about" });
  await expect(groups.getByText(first)).toBeVisible();
  await expect(groups.getByText("Left out", { exact: true })).toBeVisible();
  await expect(groups.getByText("At rest", { exact: true })).toBeVisible();
  await expect(groups.getByText("Asked each quarter", { exact: true })).toBeVisible();
});

test("words under a further question stay with its tap, and are read under it when all is finished", async ({
  chromium,
}) => {
  const weekly = await openWeekly(chromium);
  await begin(weekly);
  const question = weekly.locator(".weekly-question").first();
  const further = question.locator(".follow-up").getByRole("textbox");
  await question.getByText("It happened", { exact: true }).click();
  const asked = await question.locator(".follow-up label.reading").innerText();
  await further.fill("It rained.");
  await question.getByText("Not yet", { exact: true }).click();
  await expect(question.locator(".follow-up label.reading")).not.toHaveText(asked);
  await expect(further).toHaveValue("");
  await further.fill("A walk would help.");
  await weekly.reload();
  await expect(further).toHaveValue("A walk would help.");
  await question.getByText("It happened", { exact: true }).click();
  await expect(further).toHaveValue("It rained.");
  await question.getByText("Something else", { exact: true }).click();
  await expect(further).toHaveValue("");
  for (let step = 0; step < 3; step += 1) await goOn(weekly);
  await finish(weekly);

  await weekly.getByRole("main").getByRole("link", { name: "Read past reflections" }).click();
  await weekly.locator("li summary").click();
  await expect(weekly.getByText(asked)).toBeVisible();
  for (const words of ["It rained.", "A walk would help."])
    await expect(weekly.getByText(words)).toBeVisible();
});

/** A transaction that does not end before its page is closed, so that nothing else is written. */
async function keepBusy(page: Page, table: string): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("becoming");
        opening.onsuccess = () => {
          const store = opening.result.transaction(name, "readwrite").objectStore(name);
          const holdOn = () => {
            store.count().onsuccess = holdOn;
            resolve();
          };
          holdOn();
        };
      }),
    table,
  );
}

test("a question of one’s own survives a closed tab before the database had the time", async ({
  chromium,
}) => {
  const room = await chromium.open("journal.html#/reflections");
  await openQuestions(room);
  await room.getByLabel("Where it belongs").selectOption("looking back");
  await room.getByLabel("A question to yourself").fill("Whom do");
  await expect.poll(async () => JSON.stringify(await readTable(room, "device"))).toContain("Whom do");
  const busy = await chromium.open("journal.html#/data");
  await keepBusy(busy, "device");
  await room.getByLabel("A question to yourself").press("Control+End");
  await room.keyboard.type(" I thank");
  await room.close();
  await busy.close();

  const again = await chromium.open("journal.html#/reflections");
  await openQuestions(again);
  await expect(again.getByLabel("A question to yourself")).toHaveValue("Whom do I thank");
  await expect(again.getByLabel("Where it belongs")).toHaveValue("back");
  await again.getByRole("button", { name: "Add this question" }).click();
  await expect
    .poll(() => readTable(again, "questions"))
    .toMatchObject([{ text: "Whom do I thank", slot: "back" }]);
});

test("its rewording survives too, and stands there open", async ({ chromium }) => {
  const setUp = await chromium.openQuietPlace();
  await putRow(setUp, "questions", { ...rowMadeAt(1), slot: "ahead", text: "Whom do I thank?" });
  await setUp.close();
  const room = await chromium.open("journal.html#/reflections");
  await openQuestions(room);
  await room.getByRole("button", { name: "Edit: Whom do I thank?" }).click();
  const busy = await chromium.open("journal.html#/data");
  await keepBusy(busy, "questions");
  await room.getByRole("textbox", { name: "A question to yourself" }).first().press("Control+End");
  await room.keyboard.type(" And when?");
  await room.close();
  await busy.close();

  const again = await chromium.open("journal.html#/reflections");
  await openQuestions(again);
  await expect(again.getByRole("textbox", { name: "A question to yourself" }).first()).toHaveValue(
    "Whom do I thank? And when?",
  );
  await expect
    .poll(() => readTable(again, "questions"))
    .toMatchObject([{ text: "Whom do I thank? And when?" }]);
});
