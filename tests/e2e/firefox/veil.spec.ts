import { writeFirstIntention } from "@/tests/support/firefox/first-intention.ts";
import { expect, test } from "@/tests/support/firefox/fixture.ts";

const INTENTION = "I ask before I fix.";
const CUE = "Breathe";

test("the command veils the next new tab from its first word on, though no page was open", async ({
  firefox,
}) => {
  const journal = await firefox.welcomePage();
  await writeFirstIntention(journal, INTENTION);
  const before = await firefox.openNewTab();
  await before.waitFor("h1", INTENTION);
  // A picture of the package has the storage of our pages, and runs nothing of ours.
  const picture = await firefox.open("icons/becoming-48.png");
  const stored = () => picture.evaluate(() => JSON.stringify(localStorage));
  await journal.close();
  await before.close();
  await firefox.stopBackground();
  expect(await stored()).toContain(INTENTION);

  await firefox.pressShortcut("Alt+Shift+V");
  await expect.poll(stored).not.toContain(INTENTION);
  expect(await stored()).toContain(CUE);
  const tab = await firefox.openNewTab();
  await tab.waitFor({ role: "button", name: "Unveil" });
  expect(await tab.text("body")).toBe(`${CUE}\nUnveil\nJournal`);
  expect(await tab.evaluate(() => document.title)).toBe(CUE);
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).not.toContain(INTENTION);

  const covered = await firefox.open("journal.html#/intentions");
  await covered.waitFor({ role: "button", name: "Lift the veil" });
  expect(await covered.evaluate(() => document.documentElement.outerHTML)).not.toContain(INTENTION);

  await firefox.pressShortcut("Alt+Shift+V");
  await covered.waitFor("main h3", INTENTION);
  await tab.waitFor("h1", INTENTION);
});
