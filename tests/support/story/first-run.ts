import type { Page } from "@playwright/test";

/** Goes through the first run with a sentence of one's own and the offered times. */
export async function finishFirstRun(journal: Page, intention: string, becoming: string): Promise<void> {
  await journal.getByRole("button", { name: "Begin", exact: true }).click();
  await journal.getByLabel("Your intention").fill(intention);
  await journal.getByLabel(/^Who are you becoming/).fill(becoming);
  await journal.getByRole("button", { name: "Keep it and go on" }).click();
  await journal.getByRole("heading", { name: "When would you like to look back?" }).waitFor();
  await journal.getByRole("button", { name: "Next" }).click();
  await journal.getByRole("heading", { name: "How would you like to be asked?" }).waitFor();
  await journal.getByRole("button", { name: "Next" }).click();
  await journal.getByRole("heading", { name: "Keep the icon in sight" }).waitFor();
  await journal.getByRole("button", { name: "Next" }).click();
  await journal.getByRole("heading", { name: "You can begin" }).waitFor();
}
