import type { FirefoxPage } from "@/tests/support/firefox/firefox-page.ts";
import { expect, test } from "@/tests/support/firefox/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";

async function beginTalk(journal: FirefoxPage, goal: string): Promise<void> {
  await journal.waitFor("h1", "Goals");
  await journal.click({ role: "button", name: "Something I want" });
  await journal.fill({ role: "textbox", name: "What is it that you want?" }, goal);
  await journal.click({ role: "button", name: "Find its form" });
  await journal.waitFor("h1", "Does this ask for more of what you already do");
}

async function choose(journal: FirefoxPage, answer: string): Promise<void> {
  const asked = await journal.text("h1");
  await journal.click({ role: "radio", name: answer });
  await journal.click({ role: "button", name: "Next" });
  await journal.waitForChange("h1", asked);
}

async function passTo(journal: FirefoxPage, words: string): Promise<void> {
  let asked = await journal.text("h1");
  for (let passed = 0; passed < 20 && !asked.startsWith(words); passed += 1) {
    await journal.click({ role: "button", name: "Pass this over" });
    asked = await journal.waitForChange("h1", asked);
  }
  expect(asked).toContain(words);
}

test("delegating, from the first sentence to the new tab", async ({ firefox }) => {
  test.setTimeout(120_000);
  const journal = await firefox.open("journal.html#/goals");
  await beginTalk(journal, "Delegate more");
  await choose(journal, "Somebody I am not yet");
  await journal.click({ role: "button", name: "See the form now" });
  await journal.click({ role: "button", name: "Take it: Identity shift" });
  await journal.waitFor("h1", "Delegate more");
  await journal.fill(
    { role: "textbox", name: "A sentence for this shift, if you like" },
    "I ask before I fix.",
  );
  await journal.click({ role: "button", name: "Put it on the new tab" });
  await journal.waitFor("#root", "This stands on your new tab.");

  const tab = await firefox.openNewTab();
  await tab.waitFor("h1", "I ask before I fix.");
  expect(await readTable(tab, "goals")).toMatchObject([
    { text: "Delegate more", shapes: [{ form: "shift" }], choices: { need: "become" } },
  ]);
});

test("a career change with little control becomes a map", async ({ firefox }) => {
  test.setTimeout(120_000);
  const journal = await firefox.open("journal.html#/goals");
  await beginTalk(journal, "Work in a field that I believe in");
  await choose(journal, "More of what I do, or done better");
  await choose(journal, "No, I would do it differently at once");
  await choose(journal, "No, it is new");
  await choose(journal, "Little of it");
  await choose(journal, "They keep moving");
  await passTo(journal, "Will it take longer than a quarter?");
  await choose(journal, "Yes, longer");
  await journal.click({ role: "button", name: "See the form now" });
  await journal.click({ role: "button", name: "Take it: Milestone map" });
  await journal.waitFor("h1", "Work in a field that I believe in");
  await journal.fill(
    { role: "textbox", name: "What would you see there?" },
    "Three people there know my name",
  );
  await journal.click({ role: "button", name: "Put it on the way" });
  await expect
    .poll(async () => (await readTable(journal, "goals")).map(({ checkpoints }) => checkpoints))
    .toMatchObject([[{ sees: "Three people there know my name", standing: "ahead" }]]);
});
