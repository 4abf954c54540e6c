import { launchPlain } from "./launch-plain.ts";

export const SENTENCE = "I ask whose turn it is to grow before I pick up the pen.";

/** Gives a fresh profile its first start, and Becoming the sentence that the floor has in its page. */
export async function prepareProfile(name: string, artefact: string, profile: string): Promise<void> {
  const { context } = await launchPlain(artefact, profile);
  const page = await context.newPage();
  // The extension of a fresh profile is taken in while the first page already stands.
  await page.waitForTimeout(1_000);
  if (name === "becoming") {
    await page.goto("chrome://newtab/");
    await page.getByRole("button", { name: "Write an intention" }).click();
    await page.getByRole("textbox").first().fill(SENTENCE);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: SENTENCE }).waitFor();
    await page.waitForTimeout(500);
  }
  await context.close();
}
