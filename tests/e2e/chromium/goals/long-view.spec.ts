import { readFile } from "node:fs/promises";

import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { beginTalk, choose, takeForm } from "@/tests/support/story/talk.ts";

const GOAL = "Think about where we will be in three years";

test("the long view: protected time, while which everything else waits", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/goals");
  await beginTalk(journal, GOAL);
  await choose(journal, "Somebody I am not yet");
  await journal.getByRole("button", { name: "See the form now" }).click();
  await takeForm(journal, "Identity shift", GOAL);
  await test.step("W5: the pattern of the future architect, with its thought", async () => {
    await journal.getByRole("radio", { name: /From problem solver to future architect/ }).check();
    await expect(journal.getByText("What is left alone goes wrong over years")).toBeVisible();
    await journal.getByLabel("A sentence for this shift, if you like").fill("I hold time for the long view.");
    await journal.getByRole("button", { name: "Put it on the new tab" }).click();
    await expect(journal.getByText("This stands on your new tab.")).toBeVisible();
  });

  await test.step("W9: a block every week, what to expect of it, and a file for any calendar", async () => {
    await journal.getByRole("link", { name: "Plans and protected time" }).click();
    await journal.getByRole("button", { name: "Protect some time" }).click();
    await expect(journal.getByRole("heading", { name: "What the first ones are like" })).toBeVisible();
    await journal.getByLabel("Name", { exact: true }).fill("The long view");
    await journal.getByLabel("What is it for?").fill("Ask what would make this kind of problem rare");
    // Every day and from the last full hour on, so that it runs now whenever the test does.
    for (const box of await journal.getByRole("group", { name: /day/i }).getByRole("checkbox").all()) {
      if (!(await box.isChecked())) await box.press("Space");
    }
    await journal.getByLabel("From", { exact: true }).fill(`${new Date().toISOString().slice(11, 13)}:00`);
    await journal.getByLabel("For", { exact: true }).selectOption({ label: "4 hours" });
    await journal.getByLabel("Belongs to").selectOption({ label: GOAL });
    await journal.getByRole("button", { name: "Keep it" }).click();
    await expect(journal.getByRole("article").getByRole("link", { name: GOAL })).toBeVisible();
    const download = journal.waitForEvent("download");
    await journal.getByRole("button", { name: "Save for your calendar: The long view" }).click();
    const calendar = await readFile(await (await download).path(), "utf8");
    expect(calendar).toContain("BEGIN:VTIMEZONE");
    expect(calendar).toMatch(/RRULE:FREQ=WEEKLY/);
  });
  await test.step("W9: the new tab shows what the block is for", async () => {
    const tab = await chromium.openNewTab();
    await expect(tab.locator("h1")).toHaveText("I hold time for the long view.");
    await expect(tab.getByText("Ask what would make this kind of problem rare")).toBeVisible();
  });
});
