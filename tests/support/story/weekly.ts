import type { Page } from "@playwright/test";

/** Begins the weekly and gives one rating, up to the week’s own days and the first question. */
export async function beginWeekly(weekly: Page): Promise<void> {
  await weekly.getByRole("button", { name: "Begin", exact: true }).click();
  await weekly.getByRole("radio", { name: "7 of 10" }).first().check();
  await weekly.getByRole("button", { name: "On to your days" }).click();
  await weekly.getByText("Looking back", { exact: true }).waitFor();
}

/** Answers the three questions of the weekly that stands open, and ends it in a practice. */
export async function answerWeekly(
  weekly: Page,
  answers: readonly [back: string, deeper: string, ahead: string],
  practice: string,
): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    await weekly.getByRole("textbox").last().fill(answer);
    const onward = index < answers.length - 1 ? "Next question" : "On to one small practice";
    await weekly.getByRole("button", { name: onward }).click();
  }
  await weekly.getByRole("textbox").last().fill(practice);
  await weekly.getByRole("button", { name: "Finish" }).click();
  await weekly.getByText("That is all. What you wrote is kept.").waitFor();
}
