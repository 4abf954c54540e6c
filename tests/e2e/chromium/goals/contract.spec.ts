import { writeFile } from "node:fs/promises";

import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { beginTalk, choose, passTo, takeForm } from "@/tests/support/story/talk.ts";

const GOAL = "Give feedback that people can use";

test("a contract goes out to a coach and comes back changed", async ({ chromium }, info) => {
  const journal = await chromium.open("journal.html#/goals");
  await beginTalk(journal, GOAL);
  await choose(journal, "More of what I do, or done better");
  await choose(journal, "No, I would do it differently at once");
  await choose(journal, "No, it is new");
  await test.step("L3: something to learn, and somebody to learn it with", async () => {
    await passTo(journal, "Do you know how to do it already?");
    await choose(journal, "In part");
    await passTo(journal, "Is there somebody you could learn this with?");
    await choose(journal, "Yes, somebody comes to mind");
    await passTo(journal, "A form that could fit");
    await takeForm(journal, "Learning contract", GOAL);
  });

  const sent = info.outputPath("contract.html");
  await test.step("L3: the contract leaves as one page that anybody can open", async () => {
    await journal.getByLabel("What I will practise").fill("One sentence of feedback the same day");
    await journal.getByLabel("With whom").fill("Mira");
    await journal.getByLabel("My name").fill("Ana");
    const download = journal.waitForEvent("download");
    await journal.getByRole("button", { name: "Save the contract" }).click();
    await (await download).saveAs(sent);
  });

  const returned = info.outputPath("returned.html");
  await test.step("L3: the other side changes it in any browser, without the extension", async () => {
    const coach = await chromium.context.newPage();
    await coach.goto(`file://${sent}`);
    await coach.getByLabel("What will show it").fill("The other one says it back <b>in their words</b>");
    const download = coach.waitForEvent("download");
    await coach.getByRole("button", { name: "Save my version" }).click();
    await (await download).saveAs(returned);
    await coach.close();
  });
  await test.step("L3: what came back is compared part by part, and taken over", async () => {
    await journal.getByLabel("The file that came back").setInputFiles(returned);
    await expect(journal.getByRole("heading", { name: "What came back" })).toBeVisible();
    await journal.getByRole("checkbox", { name: /^Take theirs/ }).check();
    await journal.getByRole("button", { name: "Take over what is ticked" }).click();
    // The box beside what came back bears the same name, until it goes.
    await expect(journal.getByRole("textbox", { name: "What will show it" })).toHaveValue(
      "The other one says it back <b>in their words</b>",
    );
    await expect(journal.getByRole("heading", { name: "Earlier contracts" })).toBeVisible();
  });
  await test.step("L3: a file that is no contract is refused with what to do, and nothing is lost", async () => {
    const other = info.outputPath("other.html");
    await writeFile(other, "<h1>Hello</h1><script>document.title = 'run'</script>");
    await journal.getByLabel("The file that came back").setInputFiles(other);
    await expect(journal.getByText("There is no contract in this file.")).toBeVisible();
    await expect(journal.getByLabel("What I will practise")).toHaveValue(
      "One sentence of feedback the same day",
    );
  });
  await test.step("T2, L8: its words become the intention on the new tab", async () => {
    await journal.getByText("Give it another form").click();
    await journal.getByRole("radio", { name: /^Intention/ }).check();
    await journal.getByRole("button", { name: "Take this form" }).click();
    await journal.getByLabel("Your direction, in one sentence").fill("I say it the same day, and kindly.");
    await journal.getByRole("button", { name: "Put it on the new tab" }).click();
    await expect(journal.getByText("This stands on your new tab.")).toBeVisible();
  });

  const tab = await chromium.openNewTab();
  await expect(tab.locator("h1")).toHaveText("I say it the same day, and kindly.");
});
