import * as z from "zod/mini";

import { addDays } from "@/lib/domain/time/day-key.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { dayAt } from "@/tests/support/story/past-days.ts";
import { begin, finish, goOn, goOnToPractice, openWeekly } from "@/tests/support/story/weekly-room.ts";

test("leaving in the middle of a word loses nothing, and coming back goes on", async ({ chromium }) => {
  const first = await openWeekly(chromium);
  await begin(first);
  await first.getByRole("textbox").fill("On Monday.");
  await goOn(first);
  await expect(first.getByRole("textbox")).toHaveCount(2);
  await first.keyboard.type("It was the price of so");
  await first.close();

  const again = await openWeekly(chromium);
  const answer = again.getByRole("textbox").nth(1);
  await expect(again.getByRole("textbox").nth(0)).toHaveValue("On Monday.");
  await expect(answer).toHaveValue("It was the price of so");
  await answer.press("Control+End");
  await again.keyboard.type("mething");
  await again.getByRole("link", { name: "Today", exact: true }).click();
  await expect(again).toHaveTitle("Today · Becoming");
  await again.goBack();
  await expect(answer).toHaveValue("It was the price of something");
  expect(await readTable(again, "reflections")).toHaveLength(1);
});

test("nothing is lost either when the page is closed before the database had the time", async ({
  chromium,
}) => {
  const first = await openWeekly(chromium);
  await begin(first);
  await first.getByRole("textbox").fill("On Monday");
  await expect.poll(async () => JSON.stringify(await readTable(first, "reflections"))).toContain("On Monday");

  const busy = await chromium.open("journal.html#/data");
  await busy.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("becoming");
        opening.onsuccess = () => {
          const table = opening.result.transaction("reflections", "readwrite").objectStore("reflections");
          const holdOn = () => {
            table.count().onsuccess = holdOn;
            resolve();
          };
          holdOn();
        };
      }),
  );
  await first.getByRole("textbox").press("Control+End");
  await first.keyboard.type(" I caught it twice");
  await first.close();
  await busy.close();

  const again = await openWeekly(chromium);
  await expect(again.getByRole("textbox")).toHaveValue("On Monday I caught it twice");
  await expect
    .poll(async () => JSON.stringify(await readTable(again, "reflections")))
    .toContain("On Monday I caught it twice");
});

test("what two tabs write into one answer is shown side by side", async ({ chromium }) => {
  const one = await openWeekly(chromium);
  await begin(one);
  const two = await openWeekly(chromium);
  await one.getByRole("textbox").fill("From the first tab");
  await expect(two.getByRole("textbox")).toHaveValue("From the first tab");

  // Both at once: the second tab has not heard of the other words when it writes.
  const [draft] = await readTable(one, "reflections");
  const [answer, ...others] = z.array(z.record(z.string(), z.unknown())).parse(draft?.["answers"]);
  await putRow(one, "reflections", { ...draft, answers: [{ ...answer, text: "From elsewhere" }, ...others] });
  await two.getByRole("textbox").fill("From the second tab");

  const choice = two.getByRole("alert").filter({ hasText: "in another tab" });
  await expect(choice).toContainText("From elsewhere");
  await expect(two.getByRole("textbox")).toHaveValue("From the second tab");
  await choice.getByRole("button", { name: "Keep both" }).click();
  await expect(choice).toHaveCount(0);
  await expect(two.getByRole("textbox")).toHaveValue("From the second tab\n\nFrom elsewhere");
  await expect(one.getByRole("textbox")).toHaveValue("From the second tab\n\nFrom elsewhere");
});

test("a practice that is too long stays in the field, counted, and the weekly waits for it", async ({
  chromium,
}) => {
  const weekly = await openWeekly(chromium);
  await goOnToPractice(weekly);
  const practice = weekly.getByRole("textbox", { name: /small way to live this/ });

  await practice.fill("🌱".repeat(301));
  await expect(weekly.getByText("301 characters.")).toBeVisible();
  await expect(weekly.getByRole("button", { name: "Finish" })).toBeDisabled();
  await expect(practice).toHaveValue("🌱".repeat(301));

  await practice.fill("🌱".repeat(300));
  await finish(weekly);
});

test("one begun long ago can be gone on with or put away", async ({ chromium }) => {
  const setUp = await openWeekly(chromium);
  await begin(setUp);
  await setUp.getByRole("textbox").fill("Written back then.");
  await expect
    .poll(async () => JSON.stringify(await readTable(setUp, "reflections")))
    .toContain("Written back then.");
  const [draft] = await readTable(setUp, "reflections");
  await setUp.close();
  const today = dayAt(Date.now());
  const elsewhere = await chromium.openQuietPlace();
  await putRow(elsewhere, "reflections", {
    ...draft,
    fromDay: addDays(today, -30),
    untilDay: addDays(today, -24),
  });

  const weekly = await openWeekly(chromium);
  await expect(weekly.getByRole("textbox")).toHaveValue("Written back then.");
  await weekly.getByRole("button", { name: "Put it away" }).click();
  await expect(weekly.getByRole("button", { name: "Begin", exact: true })).toBeVisible();
  await weekly.getByRole("link", { name: "Past reflections", exact: true }).click();
  await weekly.locator("li summary").click();
  await expect(weekly.getByText("Written back then.")).toBeVisible();
});

test("what one tab could not store is not dropped by another in which nothing was typed", async ({
  chromium,
}) => {
  const first = await openWeekly(chromium);
  await begin(first);
  const second = await openWeekly(chromium);
  const tooLong = "a word ".repeat(3_000);
  await first.getByRole("textbox").fill(tooLong);
  await first.close();
  await second.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await second.close();
  const again = await openWeekly(chromium);
  await expect(again.getByRole("textbox")).toHaveValue(tooLong);
});
