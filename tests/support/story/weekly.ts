import type { Page } from "@playwright/test";

/** Answers the three questions of the weekly that stands open, and ends it in a practice. */
export async function answerWeekly(
  weekly: Page,
  answers: readonly [back: string, deeper: string, ahead: string],
  practice: string,
): Promise<void> {
  await weekly.getByRole("button", { name: "Begin with a question" }).click();
  for (const [index, answer] of answers.entries()) {
    await weekly.getByRole("textbox").last().fill(answer);
    const onward = index < answers.length - 1 ? "Next question" : "On to one small practice";
    await weekly.getByRole("button", { name: onward }).click();
  }
  await weekly.getByRole("textbox").last().fill(practice);
  await weekly.getByRole("button", { name: "Finish" }).click();
  await weekly.getByText("That is all. What you wrote is kept.").waitFor();
}
