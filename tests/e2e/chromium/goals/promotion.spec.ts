import { LADDER_PROBES } from "@/lib/prompts/bank/ladder-probes.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { writeLastYearsGoal } from "@/tests/support/story/earlier-goal.ts";
import { beginTalk, choose, climb, next, passTo, takeForm } from "@/tests/support/story/talk.ts";

const GOAL = "Finally move up to director";
const RUNG = "Good questions would come before quick answers";

test("the yearly promotion: it came back, so it is not the plan that is lacking", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/goals");
  await writeLastYearsGoal(journal, "Get promoted to director");
  await journal.reload();
  await beginTalk(journal, GOAL);

  await test.step("W2: more of the same, or somebody I am not yet?", async () => {
    await choose(journal, "I am not sure");
  });
  await test.step("W3: with every obstacle gone, the old way still?", async () => {
    await journal.getByText("Why am I asked this?").click();
    await expect(journal.getByText("After Karin Wellbrock (Kay Group)")).toBeVisible();
    await choose(journal, "I am not sure");
  });
  await test.step("W1: last year’s goal is offered, and the person decides", async () => {
    await journal.getByRole("radio", { name: /^Get promoted to director/ }).check();
    await expect(journal.getByRole("radio", { name: "Yes, I have had it before" })).toBeChecked();
    await next(journal);
  });
  await test.step("T2: the why-ladder, and the rung that becomes the intention", async () => {
    await climb(journal, ["I would be ahead of my peers", "The team could slow down and think", RUNG]);
    const asked = await journal.locator(".talk-ladder label").allTextContents();
    const probes = asked.slice(1).map((label) => LADDER_PROBES.findIndex(({ text }) => label.endsWith(text)));
    expect(probes).toHaveLength(3);
    expect(probes).not.toContain(-1);
    expect(new Set(probes).size).toBe(3);
    await journal.getByRole("button", { name: "Put it on the new tab" }).click();
    await expect(journal.getByText("This stands on your new tab.")).toBeVisible();
    await next(journal);
  });
  await test.step("T3: what is already true", async () => {
    await journal.getByLabel("Already true").fill("Three colleagues bring me their drafts.");
    await next(journal);
  });
  await test.step("T1: the outcome, a success that is here and grows", async () => {
    await expect(journal.getByText("Three colleagues bring me their drafts.").first()).toBeVisible();
    await journal.getByRole("textbox").fill("I already help others decide, and it grows into leading.");
    await next(journal);
  });
  await test.step("T5: success rests on something that has to end", async () => {
    await journal.getByRole("radio", { name: "It rests on something that has to end" }).check();
    await journal.getByLabel("What else could show you that it goes well?").fill("People decide without me.");
    await next(journal);
  });
  await test.step("L5: a pitfall, with its sign from the person’s own words", async () => {
    await passTo(journal, "Is it about how you stand beside other people?");
    await expect(journal.getByText("set you beside other people")).toBeVisible();
    await journal.getByRole("radio", { name: "Yes" }).check();
    await expect(journal.getByText("what it would be worth if nobody else could see it")).toBeVisible();
    await next(journal);
  });
  await test.step("W1, L10: the recommendation gives its reason and forbids nothing", async () => {
    await expect(journal.getByText("one that keeps coming back seldom lacks a plan")).toBeVisible();
    await journal.getByText("Other forms").click();
    await expect(journal.getByRole("button", { name: "Rather: Performance goal" })).toBeVisible();
    await takeForm(journal, "Identity shift", GOAL);
  });
  await test.step("T4: goal, earlier goal and intention stay linked", async () => {
    await expect(journal.getByText("You have had this before:")).toBeVisible();
    await expect(journal.getByRole("link", { name: RUNG })).toBeVisible();
  });

  const tab = await chromium.openNewTab();
  await expect(tab.locator("h1")).toHaveText(RUNG);
});
