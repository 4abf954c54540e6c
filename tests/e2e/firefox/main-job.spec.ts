import { chooseValue } from "@/tests/support/firefox/choose-value.ts";
import { expect, test } from "@/tests/support/firefox/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";

const INTENTION = "I ask before I fix.";

test.use({ installation: "permanent" });

test("from the first run to a weekly reflection and a restart", async ({ firefox }) => {
  test.setTimeout(180_000);
  const journal = await firefox.open("journal.html#/welcome");
  await journal.click({ role: "button", name: "Begin" });
  await journal.fill({ role: "textbox", name: "Your intention" }, INTENTION);
  await journal.click({ role: "button", name: "Keep it and go on" });
  await journal.waitFor("h1", "When would you like to look back?");
  await journal.click({ role: "button", name: "Skip the rest" });
  await journal.waitFor("h1", "You can begin");

  const tab = await firefox.openNewTab();
  await tab.waitFor("h1", INTENTION);
  await tab.click({ role: "button", name: "Noticed" });
  await expect.poll(() => readTable(tab, "moments")).toEqual([expect.objectContaining({ kind: "noticed" })]);
  await tab.close();

  const settings = await firefox.open("journal.html#/settings");
  await settings.waitFor("h1", "Settings");
  await chooseValue(settings, "From", "00:00");
  await chooseValue(settings, "Until", "00:00");
  await settings.waitFor("#root", "Both times are the same");
  const due = Math.ceil((Date.now() + 8_000) / 60_000) * 60_000;
  await chooseValue(settings, "Day: Weekly reflection", String(new Date(due).getUTCDay()));
  await chooseValue(settings, "Time: Weekly reflection", new Date(due).toISOString().slice(11, 16));
  await expect
    .poll(() => readTable(settings, "nudges"), { timeout: 90_000 })
    .toEqual([expect.objectContaining({ kind: "weekly", due, state: "waiting" })]);

  const reminded = await firefox.openNewTab();
  await reminded.click({ role: "link", name: "Look back" });
  await reminded.click({ role: "button", name: "Begin with a question" });
  for (const [index, onward] of ["Next question", "Next question", "On to one small practice"].entries()) {
    await expect.poll(() => reminded.count("textarea")).toBe(index + 1);
    await reminded.click(`:nth-child(${index + 1} of .weekly-question) textarea`);
    await reminded.type("On Tuesday.");
    await reminded.click({ role: "button", name: onward });
  }
  await reminded.click({ role: "button", name: "Finish" });
  await expect
    .poll(() => readTable(reminded, "nudges"))
    .toEqual([expect.objectContaining({ state: "acted" })]);

  await firefox.restart();
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
