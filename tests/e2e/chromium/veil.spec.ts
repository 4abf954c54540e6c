import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { widthOnceWhole } from "@/tests/support/chromium/width-once-whole.ts";
import { watchHeadings } from "@/tests/support/first-frames.ts";
import { ownWords } from "@/tests/support/own-words.ts";
import { pressButton } from "@/tests/support/story/by-keyboard.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";
import { typicalGoalId, writeTypicalDay } from "@/tests/support/story/typical-day.ts";

const INTENTION = "I ask before I fix.";
const CUE = "Breathe";

/** The rooms of the journal with their headings. */
const ROOMS: Record<string, string> = {
  today: "Today",
  welcome: "Welcome",
  intentions: "Intentions",
  goals: "Goals",
  plans: "Plans and protected time",
  experiments: "Experiments",
  evidence: "Already true",
  weekly: "Weekly reflection",
  reflections: "Past reflections",
  timeline: "Timeline",
  insights: "Pictures",
  year: "A year",
  brief: "A brief for a coach",
  daily: "One question for the day",
  quarterly: "Looking at a quarter",
  yearly: "The letter of the year",
  settings: "Settings",
  data: "Data",
};
const OPEN_ROOMS = new Set(["settings", "data"]);

test("the command veils every open new tab, titles included, and unveils them", async ({ chromium }) => {
  await liveBy(chromium, INTENTION, "Someone who lets others grow.");
  const tabs = [await chromium.openNewTab(), await chromium.openNewTab()];
  for (const tab of tabs) await expect(tab.locator("h1")).toHaveText(INTENTION);

  await chromium.pressCommand("toggle-veil");
  for (const tab of tabs) {
    await expect(tab.locator("h1")).toHaveText(CUE);
    await expect(tab).toHaveTitle(CUE);
    expect(await tab.content()).not.toContain("lets others grow");
  }

  await chromium.pressCommand("toggle-veil");
  for (const tab of tabs) {
    await expect(tab.locator("h1")).toHaveText(INTENTION);
    await expect(tab).toHaveTitle(INTENTION);
  }
});

test("a tab opened while veiled never shows the sentence, though no page was open", async ({ chromium }) => {
  await liveBy(chromium, INTENTION);
  const before = await chromium.openNewTab();
  await expect(before.locator("h1")).toHaveText(INTENTION);
  await before.close();
  await watchHeadings(chromium.context);

  // With no page in sight, a tab that comes and goes empties the mirror.
  const hasEmptied = await chromium.listenForClosedTab();
  await chromium.pressCommand("toggle-veil");
  await hasEmptied();
  const tab = await chromium.openNewTab();
  await expect(tab.locator("h1")).toHaveText(CUE);
  await expect(tab.getByRole("button", { name: "Unveil" })).toBeVisible();
  const seen = await tab.evaluate(() => Reflect.get(globalThis, "becomingSeen"));
  expect(seen).not.toContain(INTENTION);
  expect(await tab.evaluate(() => JSON.stringify(localStorage))).not.toContain(INTENTION);

  await tab.getByRole("button", { name: "Unveil" }).click();
  await expect(tab.locator("h1")).toHaveText(INTENTION);
});

test("a click veils this tab and the others", async ({ chromium }) => {
  await liveBy(chromium, INTENTION);
  const other = await chromium.openNewTab();
  const tab = await chromium.openNewTab();
  await tab.getByRole("button", { name: "Veil" }).click();

  await expect(tab.locator("h1")).toHaveText(CUE);
  await expect(other.locator("h1")).toHaveText(CUE);
  await expect(other).toHaveTitle(CUE);
});

test("under the veil no room of the journal has a word of the person's", async ({ chromium }) => {
  const page = await chromium.openQuietPlace();
  await writeTypicalDay(page, Date.now());
  const words = await ownWords(page);
  expect(words).toContain(INTENTION);
  await chromium.pressCommand("toggle-veil");

  const journal = await chromium.open("journal.html");
  for (const address of [...Object.keys(ROOMS), `goals/${typicalGoalId("shift")}`]) {
    await journal.goto(`${chromium.origin}/journal.html#/${address}`);
    await expect(journal.locator("h1")).toHaveText(ROOMS[address] ?? "Goals");
    const lift = journal.getByRole("button", { name: "Lift the veil" });
    await expect(lift).toHaveCount(OPEN_ROOMS.has(address) ? 0 : 1);
    await widthOnceWhole(journal);
    const all = `${await journal.title()} ${await journal.content()}`;
    const found = words.filter((text) => all.includes(text));
    expect(found, address).toEqual([]);
  }
});

test("the veil comes over a room that is being written in, and nothing typed is lost", async ({
  chromium,
}) => {
  const journal = await chromium.open("journal.html#/intentions");
  await journal.getByRole("button", { name: "Write an intention" }).click();
  const field = journal.getByLabel("My intention");
  await field.fill(INTENTION);
  const heading = journal.getByRole("heading", { level: 1, name: "Intentions" });
  const elsewhere = await chromium.openNewTab();

  await chromium.pressCommand("toggle-veil");
  await expect(elsewhere.getByRole("button", { name: "Unveil" })).toBeVisible();
  await expect(journal.getByText("your words are out of sight")).toBeVisible();
  await expect(field).toBeHidden();
  await expect(heading).toHaveCount(1);
  await expect(heading).toBeFocused();
  await expect(journal).toHaveTitle("Intentions · Becoming");
  await journal.bringToFront();
  await pressButton(journal, "Lift the veil");

  await expect(field).toHaveValue(INTENTION);
  await expect(heading).toBeFocused();
  await expect(elsewhere.getByRole("button", { name: "Veil", exact: true })).toBeVisible();
});

test("the focus stays in the navigation when the veil comes down", async ({ chromium }) => {
  const journal = await chromium.open("journal.html#/evidence");
  await expect(journal.getByRole("heading", { level: 1 })).toBeVisible();
  const link = journal.getByRole("link", { name: "Goals" });
  await link.focus();
  await chromium.pressCommand("toggle-veil");

  await expect(journal.getByRole("button", { name: "Lift the veil" })).toBeVisible();
  await expect(link).toBeFocused();
  await journal.keyboard.press("Enter");
  await expect(journal.getByRole("heading", { level: 1, name: "Goals" })).toBeFocused();
});
