import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { beginTalk, choose, passTo, takeForm } from "@/tests/support/story/talk.ts";

const GOAL = "More presence in meetings";

test("presence: a learning goal with a light step, and evidence that it is here already", async ({
  chromium,
}) => {
  const journal = await chromium.open("journal.html#/goals");
  await beginTalk(journal, GOAL);
  await choose(journal, "More of what I do, or done better");
  await choose(journal, "No, I would do it differently at once");
  await choose(journal, "No, it is new");
  await test.step("L1: control, conditions, skill and stretch are asked for", async () => {
    await choose(journal, "Some of it");
    await choose(journal, "Some are settled, some are not");
    await choose(journal, "In part");
    await choose(journal, "A light one");
  });
  await passTo(journal, "A form that could fit");
  await test.step("L1: a learning goal, since the skill is still growing; the runner-up is named", async () => {
    await expect(journal.getByText(/^The skill is still growing/)).toBeVisible();
    await expect(journal.getByText(/^The next best would be/)).toBeVisible();
    await takeForm(journal, "Learning goal", GOAL);
  });
  await test.step("L1: a starter can be taken and changed", async () => {
    await journal.getByText("Ideas to begin with").click();
    await journal
      .getByRole("button", { name: /listen/i })
      .first()
      .click();
    const learn = journal.getByLabel("What would you like to learn or try?");
    await expect(learn).not.toHaveValue("");
    await learn.fill("Say one thing in the first ten minutes");
  });
  await test.step("L7: this quarter’s main one", async () => {
    const main = journal.getByRole("checkbox", { name: /^This is the one that comes first/ });
    await main.check();
    await expect(main).toBeChecked();
  });
  await test.step("L10, L2: it becomes an intention and keeps what it was", async () => {
    await journal.getByText("Give it another form").click();
    await journal.getByRole("radio", { name: /^Intention/ }).check();
    await journal.getByRole("button", { name: "Take this form" }).click();
    await journal.getByLabel("Your direction, in one sentence").fill("I am here with my whole attention.");
    await journal.getByRole("button", { name: "Put it on the new tab" }).click();
    await expect(journal.getByText("This stands on your new tab.")).toBeVisible();
    await journal.getByText("How it came to be").click();
    await expect(journal.getByText(/^Learning goal since/)).toBeVisible();
  });

  const tab = await chromium.openNewTab();
  await expect(tab.locator("h1")).toHaveText("I am here with my whole attention.");
  await test.step("T3: a moment is kept as evidence and found again", async () => {
    await tab.getByRole("button", { name: "Chose" }).click();
    await tab.getByLabel("A line about it, if you like").fill("I spoke first in the budget meeting");
    await tab.getByRole("checkbox", { name: "Already true" }).check();
    await journal.getByRole("link", { name: "Already true" }).click();
    await expect(journal.getByText("I spoke first in the budget meeting", { exact: true })).toBeVisible();
    await journal.getByLabel("Something that is already true").fill("Jonas asked what I think");
    await journal.getByLabel("Belongs to").selectOption({ label: GOAL });
    await journal.getByRole("button", { name: "Keep it" }).click();
    const entry = journal.getByRole("listitem").filter({ hasText: "Jonas asked what I think" });
    await expect(entry.getByRole("link", { name: GOAL })).toBeVisible();
    await expect(journal.getByLabel("Belongs to")).toHaveValue("");
    await entry.getByRole("button", { name: /^Change:/ }).click();
    await entry.getByLabel("Belongs to").selectOption({ label: "No goal in particular" });
    await entry.getByRole("button", { name: "Done" }).click();
    await expect(entry.getByRole("link", { name: GOAL })).toBeHidden();
    await journal.getByLabel("Search").fill("BUDGET");
    await expect(journal.getByText("1 found.")).toBeVisible();
    await expect(journal.getByText("Jonas asked what I think", { exact: true })).toBeHidden();
  });
});
