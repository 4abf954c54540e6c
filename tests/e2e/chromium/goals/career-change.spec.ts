import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { beginTalk, choose, passTo, takeForm } from "@/tests/support/story/talk.ts";

const GOAL = "Work in a field that I believe in";

test("a career change with little control: a map that may move", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/goals");
  await beginTalk(journal, GOAL);
  await choose(journal, "More of what I do, or done better");
  await choose(journal, "No, I would do it differently at once");
  await choose(journal, "No, it is new");
  await choose(journal, "Little of it");
  await choose(journal, "They keep moving");
  await choose(journal, "Yes, I know how");
  await test.step("L4: longer than a quarter on moving ground", async () => {
    await passTo(journal, "Will it take longer than a quarter?");
    await choose(journal, "Yes, longer");
    await passTo(journal, "A form that could fit");
    await takeForm(journal, "Milestone map", GOAL);
  });
  await test.step("L4: a checkpoint by what one would see, moved with a reason and without blame", async () => {
    await journal.getByLabel("What would you see there?").fill("Three people in that field know my name");
    await journal.getByLabel("When, if you like").fill("2027-03-31");
    await journal.getByRole("button", { name: "Put it on the way" }).click();
    await journal.getByLabel("What about it: Three people in that field know my name").click();
    await journal.getByRole("button", { name: "Move its day" }).click();
    await journal.getByLabel(/^The day/).fill("2027-05-31");
    await journal.getByLabel(/^What led to this/).fill("The fair takes place in May");
    await journal.getByRole("button", { name: "Keep it so" }).click();
    await expect(journal.getByText("Moved. The day before is kept below.")).toBeVisible();
  });
  await test.step("L10, T4: it becomes a performance goal with steps and loses nothing", async () => {
    await journal.getByText("Give it another form").click();
    await journal.getByRole("radio", { name: /^Performance goal/ }).check();
    await journal.getByRole("button", { name: "Take this form" }).click();
    await journal.getByLabel("How will you see that it is reached?").fill("A signed contract");
    await journal.getByLabel("A step", { exact: true }).fill("Write to Ines");
    await journal.getByRole("button", { name: "Add the step" }).click();
    await journal.getByRole("checkbox", { name: "Write to Ines" }).check();
    await expect(journal.getByText("1 of 1 done")).toBeVisible();
    await journal.getByLabel("More about: Write to Ines").click();
    await journal.getByRole("button", { name: "Delete: Write to Ines" }).click();
    await journal.getByRole("button", { name: "Delete it" }).click();
    await expect(journal.getByRole("checkbox", { name: "Write to Ines" })).toBeHidden();
    await journal.reload();
    await journal.getByText("Deleted lately").click();
    await journal.getByRole("button", { name: "Bring back: Write to Ines" }).click();
    await expect(journal.getByText("1 of 1 done")).toBeVisible();
    await journal.getByText("Give it another form").click();
    await journal.getByRole("radio", { name: /^Intention/ }).check();
    await journal.getByRole("button", { name: "Take this form" }).click();
    await journal.getByLabel("Your direction, in one sentence").fill("I follow what I believe in.");
    await journal.getByRole("button", { name: "Put it on the new tab" }).click();
  });
  await test.step("L10: a second tab sees the words of the first, and closing both loses nothing", async () => {
    await journal.getByRole("link", { name: "Goals", exact: true }).first().click();
    await beginTalk(journal, "Sleep through the night");
    await passTo(journal, "What of this is already true");
    const second = await chromium.open(journal.url().split("/").slice(3).join("/"));
    await journal.getByLabel("Already true").fill("Two nights this week");
    await expect(second.getByLabel("Already true")).toHaveValue("Two nights this week");
    await second.close();
    await journal.close();
    const again = await chromium.open("journal.html#/goals");
    await again.getByRole("link", { name: "Sleep through the night" }).click();
    await expect(again.getByLabel("Already true")).toHaveValue("Two nights this week");
  });

  const tab = await chromium.openNewTab();
  await expect(tab.locator("h1")).toHaveText("I follow what I believe in.");
});
