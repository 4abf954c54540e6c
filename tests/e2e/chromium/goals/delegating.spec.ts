import { RELEASE_STEPS } from "@/lib/prompts/bank/release-steps.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { beginTalk, choose, takeForm } from "@/tests/support/story/talk.ts";

const GOAL = "Delegate more";

test("delegating: from the best hand in the room to somebody who lets others grow", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/goals");
  await beginTalk(journal, GOAL);
  await choose(journal, "Somebody I am not yet");
  await journal.getByRole("button", { name: "See the form now" }).click();
  await takeForm(journal, "Identity shift", GOAL);

  await test.step("W4: both sides of the gap, in sight at once", async () => {
    await journal.getByLabel("What were the three largest blocks of your last week?").fill("Redoing drafts");
    await journal.getByLabel("Who would find this goal the most natural thing?").fill("Mira");
    await expect(
      journal.getByLabel("What were the three largest blocks of your last week?"),
    ).toBeInViewport();
    await expect(journal.getByLabel("Who would find this goal the most natural thing?")).toBeInViewport();
  });
  await test.step("W5: a pattern arrives filled in and can be edited", async () => {
    await journal.getByRole("radio", { name: /From executor to orchestrator/ }).check();
    const question = journal.getByLabel("What I ask myself in the new way");
    await expect(question).not.toHaveValue("");
    await question.fill("Whose turn is it to grow by this?");
  });
  await test.step("W8: the typical unease is told beforehand", async () => {
    await expect(journal.getByText("The new way feels strange at first")).toBeVisible();
  });
  await test.step("W4, L9: what I protect ends in a small safe test that becomes an experiment", async () => {
    await journal.getByLabel("What matters to you, whatever comes of this goal?").fill("People who trust me");
    await journal
      .getByRole("button", { name: /^(Next question|Skip this one)$/ })
      .first()
      .click();
    await journal.getByLabel("What might you be keeping safe by staying as you are?").fill("Being needed");
    await journal
      .getByRole("button", { name: /^(Next question|Skip this one)$/ })
      .first()
      .click();
    await journal.getByLabel(/^What is the smallest safe way/).fill("Leave one draft as it is");
    await journal.getByRole("button", { name: "Not now" }).click();
    await expect(journal.getByRole("button", { name: "Write a test now" })).toBeFocused();
    await journal.reload();
    await expect(journal.getByText(/^You put this off on .*\d\. That is an answer too/)).toBeVisible();
    await expect(journal.getByText("Leave one draft as it is")).toBeVisible();
    await journal.getByRole("button", { name: "Write a test now" }).click();
    await expect(journal.getByLabel(/^What is the smallest safe way/)).toBeFocused();
    await journal.getByRole("button", { name: "Make it an experiment" }).click();
    await expect(journal.getByText("It now stands among your experiments.")).toBeVisible();
    expect(await readTable(journal, "experiments")).toMatchObject([
      { text: "Leave one draft as it is", fromDay: expect.any(String), untilDay: expect.any(String) },
    ]);
    await journal.reload();
    await expect(journal.getByText("Being tried")).toBeVisible();
    await expect(journal.getByText(/^You put this off/)).toBeHidden();
  });
  await test.step("W6: letting go as its own quiet moment, and “not yet” as a full answer", async () => {
    await journal.getByRole("link", { name: "Take a quiet moment" }).click();
    await expect(journal.getByRole("heading", { level: 1, name: "Letting go" })).toBeVisible();
    for (const [label, words] of [
      ["What are you letting go?", "Being the best hand in the room"],
      ["What has it given you?", "Being asked first"],
      ["What would you like to say to it?", "Thank you"],
    ] as const) {
      const field = journal.getByLabel(label);
      if (!(await field.isVisible())) {
        await journal.getByRole("button", { name: /^(Next question|Skip this one)$/ }).click();
      }
      await field.fill(words);
    }
    const thought = journal.getByRole("complementary", { name: "One thought at a time, if you like" });
    await expect(thought.getByRole("status")).toHaveText(RELEASE_STEPS[0]?.text ?? "");
    await journal.getByRole("button", { name: "I let it go" }).click();
    await expect(thought.getByRole("status")).toHaveText(RELEASE_STEPS[1]?.text ?? "");
    await thought.getByRole("button", { name: "Another thought" }).click();
    await expect(thought.getByRole("status")).toHaveText(RELEASE_STEPS[2]?.text ?? "");
    await journal.getByText("Not yet", { exact: true }).click();
    await expect(journal.getByText("That is a full answer.")).toBeVisible();
    await journal.getByRole("link", { name: "Back to the goal" }).click();
  });
  await test.step("W5: the sentence of the shift stands on the new tab", async () => {
    await journal.getByLabel("A sentence for this shift, if you like").fill("I ask before I fix.");
    await journal.getByRole("button", { name: "Put it on the new tab" }).click();
  });

  const tab = await chromium.openNewTab();
  await expect(tab.locator("h1")).toHaveText("I ask before I fix.");
  await test.step("W8: before the first unease, a check-in foretells it in the words of the shift", async () => {
    await tab.getByRole("button", { name: "Chose" }).click();
    await expect(tab.getByText("It feels as if I were leaving people alone with it.")).toBeVisible();
    await expect(tab.getByText("Unease is to be expected; it is not a sign of a mistake.")).toBeVisible();
    await tab.getByText("uneasy", { exact: true }).click();
    await expect(tab.getByText("It feels as if I were leaving people alone with it.")).toBeVisible();
    await tab.reload();
    await tab.getByRole("button", { name: "Tried" }).click();
    await expect(tab.getByText("How did it feel?")).toBeVisible();
    await expect(tab.getByText("It feels as if I were leaving people alone with it.")).toBeHidden();
  });

  await test.step("L9: an experiment is closed by what it taught", async () => {
    await journal.getByRole("link", { name: "Experiments", exact: true }).click();
    await journal.getByText("After: what came of it").click();
    await expect(journal.getByRole("button", { name: "Close it" })).toBeDisabled();
    await journal.getByLabel("What it taught me").fill("The last polish is for me");
    await journal.getByRole("button", { name: "Close it" }).click();
    await expect(journal.getByRole("heading", { name: "What I learned" })).toBeVisible();
    await expect(journal.getByText("1 thing tried.")).toBeVisible();
  });
});
