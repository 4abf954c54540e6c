import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";
import { missTheHour } from "@/tests/support/story/missed-weekly.ts";
import { pressButton, tabTo } from "@/tests/support/story/by-keyboard.ts";

test("an intention, a check-in and a reflection, by keyboard alone", async ({ chromium }) => {
  const tab = await chromium.openNewTab();
  const { keyboard } = tab;
  await pressButton(tab, "Write an intention");
  await tabTo(tab, tab.getByLabel("My intention"));
  await keyboard.type("I ask before I fix.");
  await keyboard.press("Enter");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("I ask before I fix.");

  await pressButton(tab, "Slipped");
  await tabTo(tab, tab.getByRole("radio").first());
  await keyboard.press("ArrowRight");
  await tabTo(tab, tab.getByRole("textbox").first());
  await keyboard.type("In the review.");
  await expect
    .poll(() => readTable(tab, "moments"))
    .toEqual([
      expect.objectContaining({ kind: "slipped", note: "In the review.", unease: expect.any(Number) }),
    ]);
  await pressButton(tab, "Take it back");
  await expect.poll(async () => (await readTable(tab, "moments"))[0]).toHaveProperty("deletedAt");
  await pressButton(tab, "Undo");
  await expect.poll(async () => (await readTable(tab, "moments"))[0]?.["deletedAt"]).toBeUndefined();

  await pressButton(tab, "Veil");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Breathe");
  await pressButton(tab, "Unveil");
  await tabTo(tab, tab.getByRole("link", { name: "Journal" }));
  await keyboard.press("Enter");
  await tabTo(tab, tab.getByRole("link", { name: "Weekly reflection" }));
  await keyboard.press("Enter");
  await pressButton(tab, "Begin");
  await tabTo(tab, tab.getByRole("radio", { name: "0 · not at all" }).first());
  await keyboard.press("ArrowRight");
  await pressButton(tab, "On to your days");
  for (const onward of ["Next question", "Next question", "On to one small practice"]) {
    await tabTo(tab, tab.getByRole("textbox").last());
    await keyboard.type("On Tuesday.");
    await pressButton(tab, onward);
  }
  await tabTo(tab, tab.getByRole("textbox").last());
  await keyboard.type("Ask one question first");
  await pressButton(tab, "Finish");
  await expect(tab.getByText("That is all. What you wrote is kept.")).toBeVisible();
  expect(await readTable(tab, "practices")).toEqual([
    expect.objectContaining({ text: "Ask one question first" }),
  ]);
});

test("the card that waits leads to the reflection, or is put off, by keyboard alone", async ({
  chromium,
}) => {
  await liveBy(chromium, "I ask before I fix.");
  await missTheHour(chromium, "before");
  const tab = await chromium.openNewTab();
  const lookBack = tab.getByRole("link", { name: "Look back" });
  await lookBack.waitFor();
  await tabTo(tab, tab.getByText("Later", { exact: true }));
  await tab.keyboard.press("Enter");
  await expect(tab.getByRole("button", { name: /^In an hour/ })).toBeVisible();
  await tab.keyboard.press("Enter");
  await tabTo(tab, lookBack);
  await tab.keyboard.press("Enter");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Weekly reflection");
});

test("the popup takes one key for each mark", async ({ chromium }) => {
  const popup = await chromium.openPopup();
  for (const key of ["n", "c", "s", "t"]) await popup.keyboard.press(key);

  await expect
    .poll(async () => (await readTable(popup, "moments")).map(({ kind }) => kind).toSorted())
    .toEqual(["chose", "noticed", "slipped", "tried"]);
});

test("single keys can be turned off", async ({ chromium }) => {
  const settings = await chromium.open("journal.html#/settings");
  await settings.getByText("In the popup, the keys n c s t stand for").click();
  await expect.poll(async () => (await readTable(settings, "settings"))[0]?.["singleKeys"]).toBe(false);

  const popup = await chromium.openPopup();
  await expect(popup.getByRole("button", { name: "Noticed" })).not.toHaveAttribute("aria-keyshortcuts");
  await popup.keyboard.press("n");
  await popup.getByRole("button", { name: "Tried" }).click();
  await expect
    .poll(async () => (await readTable(popup, "moments")).map(({ kind }) => kind))
    .toEqual(["tried"]);
});
