import type { Page } from "@playwright/test";

/** Makes a plan for a site in the journal, as a person does. */
export async function makeSitePlan(journal: Page, address: string, response: string): Promise<void> {
  await journal.goto(journal.url().replace(/#.*$/u, "#/plans/new"));
  await journal.getByRole("button", { name: "Next question" }).click();
  await journal.getByText("On a site", { exact: true }).click();
  await journal.getByLabel("Address of the site").fill(address);
  await journal.getByRole("button", { name: "Next question" }).click();
  await journal.getByLabel("I …").fill(response);
  await journal.getByRole("button", { name: "Keep this plan" }).click();
  await journal.getByRole("button", { name: "Not now" }).click();
}
