import { expect, type Page } from "@playwright/test";

import type { Chromium } from "@/tests/support/chromium/chromium.ts";

/** Opens the weekly in a tab of its own, as a person does who comes back. */
export async function openWeekly(chromium: Chromium): Promise<Page> {
  const page = await chromium.open("journal.html#/weekly");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Weekly reflection");
  return page;
}

/** Begins the long form and leaves the ratings open, up to the first question. */
export async function begin(weekly: Page): Promise<void> {
  await weekly.getByRole("button", { name: "Begin", exact: true }).click();
  await weekly.getByRole("button", { name: "On to your days" }).click();
  await weekly.getByText("Looking back", { exact: true }).waitFor();
}

/** Goes on to the next question, or to the practice. */
export async function goOn(weekly: Page): Promise<void> {
  await weekly.getByRole("button", { name: /^(Next question|On to one small practice)$/ }).click();
}

/** Leaves all three questions open. */
export async function goOnToPractice(weekly: Page): Promise<void> {
  await begin(weekly);
  for (let step = 0; step < 3; step += 1) await goOn(weekly);
}

export async function finish(weekly: Page): Promise<void> {
  await weekly.getByRole("button", { name: "Finish" }).click();
  await expect(weekly.getByRole("heading", { name: "That is all. What you wrote is kept." })).toBeFocused();
}
