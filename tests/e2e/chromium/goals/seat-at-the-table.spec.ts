import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { beginTalk, choose, takeForm } from "@/tests/support/story/talk.ts";

const GOAL = "Get a seat at the table";

test("a seat at the table: a plan for the moment, and the question on the new tab", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/goals");
  await beginTalk(journal, GOAL);
  await test.step("W3: the old way even with every obstacle gone", async () => {
    await choose(journal, "I am not sure");
    await choose(journal, "Yes, I would still do it the old way");
    await journal.getByRole("button", { name: "See the form now" }).click();
    await expect(journal.getByText("what holds it up is not outside")).toBeVisible();
    await takeForm(journal, "Identity shift", GOAL);
  });
  await test.step("W5: the pattern of the enterprise leader", async () => {
    await journal.getByRole("radio", { name: /From functional expert to enterprise leader/ }).check();
    await expect(journal.getByLabel("How the new way shows")).not.toHaveValue("");
    await journal.getByLabel("What I ask myself in the new way").fill("What does this do for our customers?");
    await journal.getByLabel("A sentence for this shift, if you like").fill("I speak for the whole.");
    await journal.getByRole("button", { name: "Put it on the new tab" }).click();
    await expect(journal.getByText("This stands on your new tab.")).toBeVisible();
  });

  await test.step("W7: an if–then plan in short steps, said once in the mind", async () => {
    await journal.getByRole("link", { name: "Plans and protected time" }).click();
    await journal.getByRole("link", { name: "Make a plan" }).click();
    await journal.getByRole("radio", { name: GOAL }).check();
    await journal.getByRole("button", { name: "Next question" }).click();
    await journal.getByLabel("What gets in the way").fill("I wait to be asked");
    await journal.getByRole("button", { name: "Next question" }).click();
    await journal.getByRole("radio", { name: "In a situation" }).check();
    await journal.getByRole("textbox", { name: "When …" }).fill("a topic outside my field comes up");
    await journal.getByRole("button", { name: "Next question" }).click();
    await journal.getByRole("radio", { name: "I do something" }).check();
    await journal.getByRole("textbox", { name: "I …" }).fill("ask one question");
    await journal.getByRole("button", { name: "Keep this plan" }).click();
    await journal.getByRole("button", { name: "I have said it" }).click();
  });
  await test.step("L2: the new tab shows what the person chose, three lines at most", async () => {
    await journal.getByRole("link", { name: "Settings" }).click();
    const lines = journal.getByRole("region", { name: "On the new tab" });
    await lines.getByRole("checkbox", { name: /practice/i }).uncheck();
    await lines.getByRole("checkbox", { name: /question/i }).check();
    await lines.getByRole("checkbox", { name: /plan/i }).check();
  });

  const tab = await chromium.openNewTab();
  await expect(tab.locator("h1")).toHaveText("I speak for the whole.");
  await expect(tab.getByText("What does this do for our customers?")).toBeVisible();
  await expect(tab.getByText("a topic outside my field comes up")).toBeVisible();
});
