import type { Page } from "@playwright/test";

import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { welcomePage, welcomePages } from "@/tests/support/story/welcome-page.ts";

test.use({ justInstalled: true });

async function settingsIn(page: Page) {
  return (await readTable(page, "settings"))[0];
}

function heading(page: Page, name: string) {
  return page.getByRole("heading", { level: 1, name });
}

test("the first run opens by itself after the install, and never again", async ({ chromium }) => {
  const welcome = await welcomePage(chromium);
  await expect(welcome.getByText("nothing is sent to anyone")).toBeVisible();

  // The browser reports an install once more.
  await chromium.relaunch();
  const tab = await chromium.openNewTab();
  await expect.poll(() => chromium.alarms()).toHaveLength(1);
  await expect(heading(tab, "What would you like to live by?")).toBeVisible();

  expect(welcomePages(chromium)).toHaveLength(0);
});

test("an intention made of three answers stands on the new tab, by keyboard alone", async ({ chromium }) => {
  const welcome = await welcomePage(chromium);
  const { keyboard } = welcome;
  const press = async (name: string) => {
    const button = welcome.getByRole("button", { name, exact: true });
    for (let tabs = 0; tabs < 30; tabs += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      await keyboard.press("Tab");
    }
    await expect(button).toBeFocused();
    await keyboard.press("Enter");
  };

  await press("Begin");
  await expect(heading(welcome, "What would you like to live by?")).toBeFocused();
  await expect(welcome.getByLabel("Your intention")).toBeVisible();
  await keyboard.press("Tab");
  await keyboard.press("ArrowRight");
  await keyboard.press("Tab");
  await keyboard.type("that people grow");
  await keyboard.press("Tab");
  await keyboard.type("A draft reaches me");
  await keyboard.press("Tab");
  await keyboard.type("I ask whose turn it is");
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await expect(welcome.getByRole("radio", { checked: true }).last()).toHaveAccessibleName(
    "When a draft reaches me, I ask whose turn it is.",
  );
  await keyboard.press("ArrowDown");
  await keyboard.press("Tab");
  await expect(welcome.getByLabel("Your intention")).toHaveValue(
    "What matters is that people grow, so I ask whose turn it is.",
  );
  await keyboard.press("ControlOrMeta+A");
  await keyboard.type("When a draft reaches me, I ask whose turn it is to grow.");
  await keyboard.press("Enter");

  await expect(heading(welcome, "When would you like to look back?")).toBeFocused();
  await press("Next");
  await press("Next");
  await press("Next");
  await expect(heading(welcome, "You can begin")).toBeFocused();
  const opened = chromium.context.waitForEvent("page");
  await press("Open a new tab");

  const tab = await opened;
  await expect(heading(tab, "When a draft reaches me, I ask whose turn it is to grow.")).toBeVisible();
  expect((await settingsIn(tab))?.["welcomedAt"]).toEqual(expect.any(Number));
});

test("all of it can be skipped", async ({ chromium }) => {
  const welcome = await welcomePage(chromium);
  await welcome.getByRole("button", { name: "Skip the rest" }).click();

  await expect(heading(welcome, "You can begin")).toBeFocused();
  await expect(welcome.getByText("A new tab will invite you to write a sentence")).toBeVisible();
  await expect.poll(async () => (await settingsIn(welcome))?.["welcomedAt"]).toEqual(expect.any(Number));
  expect(await readTable(welcome, "intentions")).toEqual([]);
});

test("each step can be skipped, and one can go back", async ({ chromium }) => {
  const welcome = await welcomePage(chromium);
  await welcome.getByRole("button", { name: "Begin" }).click();
  await welcome.getByRole("button", { name: "Skip this step" }).click();
  await expect(heading(welcome, "When would you like to look back?")).toBeVisible();

  await welcome.getByRole("button", { name: "Back" }).click();
  await expect(heading(welcome, "What would you like to live by?")).toBeFocused();
  await welcome.getByRole("button", { name: "Back" }).click();
  await expect(heading(welcome, "A sentence to live by")).toBeFocused();
});

test("how often one is asked is chosen in the first run already", async ({ chromium }) => {
  const welcome = await welcomePage(chromium);
  await welcome.getByRole("button", { name: "Begin" }).click();
  await welcome.getByRole("button", { name: "Skip this step" }).click();
  await welcome.getByRole("button", { name: "Next" }).click();
  await welcome.getByLabel("How many in a day at most").selectOption("One");
  await expect.poll(() => settingsIn(welcome)).toMatchObject({ schedule: { mostPerDay: 1 } });
});

test("what was typed is still there when the tab was closed", async ({ chromium }) => {
  const welcome = await welcomePage(chromium);
  await welcome.getByRole("button", { name: "Begin" }).click();
  await welcome.getByText("Three questions first").click();
  await welcome.getByLabel("What matters most").fill("clarity");
  await welcome.getByLabel("Your intention").fill("I meet what comes");
  await expect
    .poll(async () => JSON.stringify(await readTable(welcome, "device")))
    .toContain("I meet what comes");
  await welcome.close();

  const again = await chromium.open("journal.html#/welcome");
  await expect(heading(again, "What would you like to live by?")).toBeVisible();
  await expect(again.getByLabel("What matters most")).toHaveValue("clarity");
  await expect(again.getByLabel("Your intention")).toHaveValue("I meet what comes");
});

test("a sentence that is too long stays in its field, unkept, with its count", async ({ chromium }) => {
  const welcome = await welcomePage(chromium);
  await welcome.getByRole("button", { name: "Begin" }).click();
  const field = welcome.getByLabel("Your intention");
  await field.fill("👩🏽‍🚀".repeat(301));
  await expect(welcome.getByText("301 of 300 characters. Not kept yet")).toBeVisible();
  await welcome.getByRole("button", { name: "Keep it and go on" }).click();
  await expect(field).toBeFocused();
  expect(await readTable(welcome, "intentions")).toEqual([]);

  await field.fill("👩🏽‍🚀".repeat(300));
  await welcome.getByRole("button", { name: "Keep it and go on" }).click();
  await expect(heading(welcome, "When would you like to look back?")).toBeVisible();
  expect(await readTable(welcome, "intentions")).toHaveLength(1);
});

test("going back to a kept intention rewords it and adds no second", async ({ chromium }) => {
  const welcome = await welcomePage(chromium);
  await welcome.getByRole("button", { name: "Begin" }).click();
  await welcome.getByLabel("Your intention").fill("I ask first.");
  await welcome.getByRole("button", { name: "Keep it and go on" }).click();
  await welcome.getByRole("button", { name: "Back" }).click();
  await expect(welcome.getByText("I ask first.")).toBeVisible();

  await welcome.getByRole("button", { name: "Change it" }).click();
  await welcome.getByLabel("My intention").fill("I ask before I answer.");
  await welcome.getByRole("button", { name: "Keep it" }).click();
  await expect(welcome.getByText("I ask before I answer.")).toBeVisible();
  await expect(welcome.getByRole("button", { name: "Change it" })).toBeFocused();
  expect(await readTable(welcome, "intentions")).toHaveLength(1);
});

test("a test nudge that nobody saw turns system notifications off, and that is kept", async ({
  chromium,
}) => {
  const welcome = await welcomePage(chromium);
  await welcome.getByRole("button", { name: "Begin" }).click();
  await welcome.getByRole("button", { name: "Skip this step" }).click();
  await welcome.getByRole("button", { name: "Next" }).click();
  await welcome.getByRole("button", { name: "Send a test nudge" }).click();
  await expect(welcome.getByRole("group", { name: "Did you see it?" })).toBeVisible();
  expect(await chromium.notifications()).toEqual(["test"]);

  await welcome.getByRole("button", { name: "No, nothing came" }).click();
  await expect(welcome.getByText("system notifications were turned off for everything")).toBeVisible();
  await expect(welcome.getByText(/^On Linux:/)).toBeVisible();
  await expect(welcome.getByRole("button", { name: "Send another test nudge" })).toBeFocused();
  await expect.poll(() => chromium.notifications()).toEqual([]);

  await welcome.getByRole("button", { name: "Next" }).click();
  await expect(welcome.getByText("The icon is hidden for now.")).toBeVisible();
  await expect(welcome.getByText(/press the pin beside it/)).toBeVisible();

  await welcome.reload();
  await welcome.getByRole("button", { name: "Back" }).click();
  await expect(welcome.getByText("system notifications were turned off for everything")).toBeVisible();
  expect(await settingsIn(welcome)).toMatchObject({
    notificationsSeen: "no",
    notifications: { morning: false, "check-in": false, weekly: false },
  });
});

test.describe("later, in the settings", () => {
  test.use({ justInstalled: false });

  test("a test nudge seen after all brings the weekly notification back", async ({ chromium }) => {
    const settings = await chromium.open("journal.html#/settings");
    const weekly = settings.getByRole("group", { name: "May notify" }).getByLabel("Weekly reflection");
    await expect(weekly).toBeChecked();
    await settings.getByRole("button", { name: "Send a test nudge" }).click();
    await settings.getByRole("button", { name: "No, nothing came" }).click();
    await expect(weekly).not.toBeChecked();

    await settings.getByRole("button", { name: "Send another test nudge" }).click();
    await settings.getByRole("button", { name: "Yes, I saw it" }).click();
    await settings.getByRole("button", { name: "Turn them on for the weekly reflection" }).click();
    await expect(weekly).toBeChecked();
  });
});
