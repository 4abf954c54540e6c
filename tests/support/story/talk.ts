import { expect, type Page } from "@playwright/test";

const question = (page: Page) => page.getByRole("heading", { level: 1 });

/** Writes down something wanted and begins the conversation about it. */
export async function beginTalk(journal: Page, goal: string): Promise<void> {
  await journal.getByRole("link", { name: "Goals", exact: true }).click();
  await journal.getByRole("button", { name: "Something I want" }).click();
  await journal.getByLabel("What is it that you want?").fill(goal);
  await journal.getByRole("button", { name: "Find its form" }).click();
  await expect(question(journal)).toContainText("Does this ask for more of what you already do");
}

/** Answers the present question by choosing, and goes on. */
export async function choose(journal: Page, answer: string): Promise<void> {
  const before = await question(journal).textContent();
  await journal.getByRole("radio", { name: answer, exact: true }).check();
  await goOn(journal, before);
}

/** Passes questions over until one is asked that begins so. */
export async function passTo(journal: Page, words: string): Promise<void> {
  for (let passed = 0; passed < 20; passed += 1) {
    const asked = (await question(journal).textContent()) ?? "";
    if (asked.startsWith(words)) return;
    await goOn(journal, asked);
  }
  throw new Error(`No question begins with “${words}”.`);
}

/** Goes on from the present question, answered or not. */
export async function next(journal: Page): Promise<void> {
  await goOn(journal, await question(journal).textContent());
}

async function goOn(journal: Page, asked: string | null): Promise<void> {
  await journal.getByRole("button", { name: /^(Next|Pass this over)$/ }).click();
  await expect(question(journal)).not.toHaveText(asked ?? "");
}

/** Climbs the why-ladder, one rung after the other. */
export async function climb(journal: Page, rungs: readonly string[]): Promise<void> {
  for (const rung of rungs) {
    const fields = journal.getByRole("textbox");
    const empty = fields.filter({ hasText: /^$/ });
    await empty.first().fill(rung);
    await expect(journal.getByText(rung).first()).toBeVisible();
  }
}

/** Takes a form at the end of the conversation and comes to the goal's page. */
export async function takeForm(journal: Page, form: string, goal: string): Promise<void> {
  await journal.getByRole("button", { name: `Take it: ${form}` }).click();
  await expect(journal.getByRole("heading", { level: 1, name: goal })).toBeVisible();
}
