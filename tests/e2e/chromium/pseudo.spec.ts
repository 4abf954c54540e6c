import type { Page } from "@playwright/test";

import { GOAL_FORMS } from "@/lib/domain/goals/goal-form.ts";
import { product } from "@/lib/messages/en/product.ts";
import { QUESTION_BANK } from "@/lib/prompts/bank/bank.ts";
import { GOAL_QUESTIONS } from "@/lib/prompts/goal-questions.ts";
import { LEARNING_STARTERS } from "@/lib/prompts/learning-starters.ts";
import { SHIFT_PATTERN_TEXTS } from "@/lib/prompts/shift-patterns.ts";
import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { widthOnceWhole } from "@/tests/support/chromium/width-once-whole.ts";
import { messageTexts } from "@/tests/support/message-texts.ts";
import { ownWords } from "@/tests/support/own-words.ts";
import { shownTexts } from "@/tests/support/shown-texts.ts";
import { askToErase, askToReplace, chooseCopy, walkFirstRun } from "@/tests/support/story/by-place.ts";
import { typicalGoalId, writeTypicalDay } from "@/tests/support/story/typical-day.ts";
import { unmarkedPart } from "@/tests/support/unmarked-part.ts";

test.use({ artefact: "chrome-mv3-pseudo" });

const PROMPTS = [GOAL_QUESTIONS, LEARNING_STARTERS, SHIFT_PATTERN_TEXTS, QUESTION_BANK];

/** Prompts are data in the language in which they were written, and the product is called alike in all. */
const NOT_TRANSLATED = [
  // Between its parts a question may hold words of the person.
  ...messageTexts(PROMPTS).flatMap(({ text }) => text.split(/\{[a-z]+\}/u)),
  product.name,
].filter((text) => text.trim().length > 1);

const COPY = new URL("../../fixtures/backup-v2.json", import.meta.url).pathname;

const ROOMS = [
  "today",
  "intentions",
  "experiments",
  "evidence",
  "weekly",
  "reflections",
  "timeline",
  "insights",
  "year",
  "brief",
  "daily",
  "quarterly",
  "yearly",
  `look-back/${typicalGoalId("shift")}`,
  "settings",
  "data",
];
const GOALS = [
  "goals",
  ...GOAL_FORMS.map((form) => `goals/${typicalGoalId(form)}`),
  ...["talk", "release"].map((part) => `goals/${typicalGoalId("shift")}/${part}`),
  "plans",
  "plans/new",
];

/** Goes to a room, and waits for its own heading. From room to room nothing is loaded anew. */
async function enter(journal: Page, address: string): Promise<void> {
  await journal.evaluate(() => document.querySelector("h1")?.setAttribute("data-seen", ""));
  await journal.goto(address);
  await journal.locator("main h1:not([data-seen])").waitFor();
}

/** The texts that are neither marked by the catalogue nor known, each with the place it stands at. */
async function strays(page: Page, known: readonly string[]): Promise<string[]> {
  await widthOnceWhole(page);
  const parts = (await shownTexts(page)).map((text) => unmarkedPart(text, known));
  return parts.filter((part) => part !== "").map((part) => `${new URL(page.url()).hash}: ${part}`);
}

/** The strays in these rooms, in the journal of somebody with an ordinary day behind them. */
async function straysIn(chromium: Chromium, rooms: readonly string[], known: readonly string[]) {
  const journal = await chromium.open("journal.html");
  const found: string[] = [];
  for (const room of rooms) {
    await enter(journal, `${chromium.origin}/journal.html#/${room}`);
    found.push(...(await strays(journal, known)));
  }
  return found;
}

/** Writes an ordinary day, and gives all that may then be shown without coming from the catalogue. */
async function knownOfTypicalDay(chromium: Chromium): Promise<string[]> {
  const page = await chromium.openQuietPlace();
  await writeTypicalDay(page, Date.now());
  return [...(await ownWords(page)), ...NOT_TRANSLATED];
}

test("every text of the new tab, the popup and the rooms comes from the catalogue", async ({ chromium }) => {
  const known = await knownOfTypicalDay(chromium);
  const found: string[] = [];
  for (const page of ["newtab.html", "popup.html"]) {
    const tab = await chromium.open(page);
    await tab.locator(".mark").first().click();
    found.push(...(await strays(tab, known)));
    await tab.close();
  }
  found.push(...(await straysIn(chromium, ROOMS, known)));
  expect(found).toEqual([]);
});

test("as does every text of a goal and of the plans around it", async ({ chromium }) => {
  const known = await knownOfTypicalDay(chromium);
  expect(await straysIn(chromium, GOALS, known)).toEqual([]);
});

test("as does every text of the first run and of what comes only when something is done", async ({
  chromium,
}) => {
  const journal = await chromium.open("journal.html#/welcome");
  const found: string[] = [];
  const look = async () => {
    found.push(...(await strays(journal, NOT_TRANSLATED)));
  };

  await walkFirstRun(journal, look);
  await enter(journal, `${chromium.origin}/journal.html#/data`);
  await chooseCopy(journal, COPY);
  await look();
  await askToReplace(journal);
  await askToErase(journal);
  await look();
  await chromium.pressCommand("toggle-veil");
  await enter(journal, `${chromium.origin}/journal.html#/today`);
  await look();
  expect(found).toEqual([]);
});
