import { expect } from "@playwright/test";

import type { Firefox } from "./firefox.ts";
import type { FirefoxPage } from "./firefox-page.ts";

/** Logs a moment in the popup, at an instant (epoch ms) by the extension's clock. */
export async function checkInAt(firefox: Firefox, at: number, mark: string): Promise<void> {
  await firefox.setClock(at);
  const popup = await firefox.open("popup.html");
  await popup.click({ role: "button", name: mark });
  await popup.waitFor(".check-in output", "Kept.");
  await popup.close();
}

/**
 * Rings the alarm at an instant (epoch ms) by the extension's clock, for a background that has been asleep.
 * Whatever settles then is the background alone: `quiet` runs nothing of ours.
 */
export async function ringAt(firefox: Firefox, at: number, quiet: FirefoxPage): Promise<void> {
  await firefox.setClock(at);
  await firefox.stopBackground();
  await quiet.evaluate(() => chrome.alarms.create("nudge", { delayInMinutes: 0.001 }));
  await expect.poll(() => firefox.isBackgroundRunning(), { intervals: [50] }).toBe(true);
}

/** Opens the weekly from its card, begins it and gives the four ratings, up to the first question. */
export async function beginWeeklyFromCard(tab: FirefoxPage, values: readonly number[]): Promise<void> {
  await tab.waitFor("section.nudge", "Weekly reflection");
  await tab.click({ role: "link", name: "Look back" });
  await tab.click({ role: "button", name: "Begin" });
  for (const [place, value] of values.entries()) {
    await tab.click(`.rate:nth-of-type(${place + 1}) .rate-scale > label:nth-child(${value + 1}) > input`);
  }
  await tab.click({ role: "button", name: "On to your days" });
  await tab.waitFor(".weekly-question", "Looking back");
}

/** Where one question of the weekly stands, the first being 1. */
export const question = (place: number): string => `:nth-child(${place} of .weekly-question)`;

/** Writes into the field of one question of the weekly. */
export async function answerQuestion(tab: FirefoxPage, place: number, words: string): Promise<void> {
  await tab.click(`${question(place)} > textarea`);
  await tab.type(words);
}

/** Goes on from the question that stands last, to the next one or to the practice. */
export async function goOn(tab: FirefoxPage, place: number): Promise<void> {
  await tab.click({ role: "button", name: place < 3 ? "Next question" : "On to one small practice" });
  await expect.poll(() => tab.count(".weekly-question"), { intervals: [50] }).toBe(place + 1);
}

/** Ends the weekly in a practice: in a new one, or in the one lived so far when no words are given. */
export async function finishIn(tab: FirefoxPage, practice?: string): Promise<void> {
  if (practice !== undefined) {
    await tab.click("textarea.weekly-practice");
    await tab.type(practice);
  }
  await tab.click({ role: "button", name: "Finish" });
  await tab.waitFor(".weekly-closing h2", "That is all.");
}
