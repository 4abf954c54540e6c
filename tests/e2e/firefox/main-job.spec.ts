import { chooseValue } from "@/tests/support/firefox/choose-value.ts";
import { writeFirstIntention } from "@/tests/support/firefox/first-intention.ts";
import { expect, test } from "@/tests/support/firefox/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";

const INTENTION = "I ask before I fix.";

test.use({ installation: "permanent" });

test("from the first run, which opens by itself, to a weekly reflection and a restart", async ({
  firefox,
}) => {
  test.setTimeout(180_000);
  const journal = await firefox.welcomePage();
  await writeFirstIntention(journal, INTENTION);
  await journal.click({ role: "button", name: "Skip the rest" });
  await journal.waitFor("h1", "You can begin");

  const tab = await firefox.openNewTab();
  await tab.waitFor("h1", INTENTION);
  await tab.click({ role: "button", name: "Noticed" });
  await expect.poll(() => readTable(tab, "moments")).toEqual([expect.objectContaining({ kind: "noticed" })]);

  const settings = await firefox.open("journal.html#/settings");
  await settings.waitFor("h1", "Settings");
  await chooseValue(settings, "From", "00:00");
  await chooseValue(settings, "Until", "00:00");
  await settings.waitFor("#root", "Both times are the same");
  const due = Math.ceil((Date.now() + 5_000) / 60_000) * 60_000;
  await chooseValue(settings, "Day: Weekly reflection", String(new Date(due).getUTCDay()));
  await chooseValue(settings, "Time: Weekly reflection", new Date(due).toISOString().slice(11, 16));
  await expect
    .poll(() => readTable(settings, "nudges"), { timeout: 90_000, intervals: [250] })
    .toEqual([expect.objectContaining({ kind: "weekly", due, state: "waiting" })]);

  const reminded = await firefox.openNewTab();
  await reminded.click({ role: "link", name: "Look back" });
  await reminded.click({ role: "button", name: "Begin" });
  await reminded.click({ role: "button", name: "On to your days" });
  for (const [index, onward] of ["Next question", "Next question", "On to one small practice"].entries()) {
    await expect.poll(() => reminded.count(".weekly-question textarea")).toBe(index + 1);
    await reminded.click(`:nth-child(${index + 1} of .weekly-question) textarea`);
    await reminded.type("On Tuesday.");
    await reminded.click({ role: "button", name: onward });
  }
  await reminded.click({ role: "button", name: "Finish" });
  await expect
    .poll(() => readTable(reminded, "nudges"))
    .toEqual([expect.objectContaining({ state: "acted" })]);

  await firefox.restart();
  // A picture of the package has the storage of our pages, and runs nothing of ours that could mend it.
  const picture = await firefox.open("icons/becoming-48.png");
  expect(await picture.evaluate(() => JSON.stringify(localStorage))).toContain(INTENTION);
  const again = await firefox.openNewTab();
  await again.waitFor("h1", INTENTION);
  expect(await readTable(again, "moments")).toHaveLength(1);
  expect(await readTable(again, "reflections")).toEqual([
    expect.objectContaining({ finishedAt: expect.any(Number) }),
  ]);
  await expect
    .poll(() => again.evaluate(() => chrome.alarms.getAll().then((alarms) => alarms.map(({ name }) => name))))
    .toEqual(["nudge"]);
});
