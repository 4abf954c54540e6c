import type { Page } from "@playwright/test";

import { answerAll, type Scene, unfold } from "./scene.ts";

const press = (page: Page, part: string) => page.locator(part).first().click();

async function begin(page: Page): Promise<void> {
  await press(page, ".weekly-begin .button-primary");
  await page.locator(".weekly-rating").waitFor();
}

async function toQuestions(page: Page): Promise<void> {
  await begin(page);
  await press(page, ".weekly-rating > .row .button-primary");
  await page.locator(".weekly-question").waitFor();
}

async function toPractice(page: Page): Promise<void> {
  await toQuestions(page);
  for (let step = 0; step < 3; step += 1) {
    await answerAll(page);
    await press(page, ".weekly > .row .button-primary");
  }
  await page.locator(".weekly-practice").waitFor();
}

/** The weekly, stage by stage. */
export const WEEKLY_SCENES: readonly Scene[] = [
  { name: "weekly", room: "weekly" },
  { name: "weekly-ratings", room: "weekly", act: begin },
  {
    name: "weekly-short",
    room: "weekly",
    act: async (page) => {
      await press(page, ".weekly-begin .button-primary + button");
      await page.locator(".weekly-question").waitFor();
    },
  },
  { name: "weekly-questions", room: "weekly", act: toQuestions },
  { name: "weekly-practice", room: "weekly", lives: ["year", "overfull"], act: toPractice },
  {
    name: "weekly-unfolded",
    room: "weekly",
    lives: ["year", "overfull"],
    act: async (page) => {
      await toPractice(page);
      await unfold(page);
    },
  },
];
