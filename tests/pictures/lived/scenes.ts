import type { Page } from "@playwright/test";

import type { Life } from "@/tests/support/life/life.ts";
import { lookBackIn } from "@/tests/support/life/look-back-in.ts";
import type { LifeName } from "@/tests/support/life/lives.ts";
import { ENDS_ON } from "./evening.ts";
import { answerAll, type Scene, unfold } from "./scene.ts";
import { WEEKLY_SCENES } from "./weekly-scenes.ts";

const CHARTS = {
  moments: ".insight:has(.kind-panels)",
  choosing: ".insight:has(.kind-panels) + .insight",
  unease: ".insight:has(.kind-panels) + .insight + .insight",
  when: ".insight:has(.kind-panels) + .insight + .insight + .insight",
  where: ".insight:has(.kind-panels) + .insight + .insight + .insight + .insight",
  ratings: ".insight:has(.rated-all)",
  milestones: ".insight:has(.milestone-maps)",
  shift: ".insight:has(.shift-goal)",
};
const WHOLE: Record<LifeName, string> = {
  empty: "",
  week: "four-weeks",
  year: "year",
  decade: "all",
  overfull: "year",
};
const LIVED: readonly LifeName[] = ["week", "year", "decade", "overfull"];
/** Words that are somewhere in each of the lives. */
const SOUGHT = "draft";

/** All that there is of this life, instead of its last months. */
async function wholePeriod(page: Page, life: LifeName): Promise<void> {
  await page.locator(".period-choice select").selectOption(WHOLE[life]);
}

const lookBack = (life: Life) => lookBackIn(life, ENDS_ON);

const search = (words: string) => async (page: Page) => {
  await page.getByRole("searchbox").fill(words);
  await page.waitForTimeout(800);
};

/** The rooms that look back, in every state worth a look. */
export const SCENES: readonly Scene[] = [
  { name: "insights", room: "insights" },
  { name: "insights-whole", room: "insights", lives: LIVED, act: wholePeriod, parts: CHARTS },
  {
    name: "insights-tables",
    room: "insights",
    lives: LIVED,
    act: async (page, life) => {
      await wholePeriod(page, life);
      await unfold(page);
    },
  },
  { name: "year", room: "year/2026" },
  { name: "year-before", room: "year/2025", lives: ["decade"] },
  { name: "brief", room: "brief" },
  {
    name: "brief-all",
    room: "brief",
    lives: LIVED,
    act: async (page) => {
      for (const box of await page.locator(".brief-part > .choice input").all()) await box.check();
      await page.locator(".brief-part details").first().waitFor();
      await unfold(page);
    },
  },
  { name: "timeline", room: "timeline" },
  { name: "timeline-found", room: "timeline", lives: LIVED, act: search(SOUGHT) },
  { name: "timeline-none", room: "timeline", lives: ["year"], act: search("xylophone") },
  { name: "timeline-filters", room: "timeline", lives: ["year", "overfull"], act: unfold },
  {
    name: "timeline-edit",
    room: "timeline",
    lives: ["week", "year", "overfull"],
    act: async (page) => {
      await page.locator(".timeline-results .button-icon").first().click();
      await page.locator(".timeline-editor").waitFor();
      await unfold(page);
    },
  },
  ...WEEKLY_SCENES,
  { name: "daily", room: "daily" },
  { name: "daily-written", room: "daily", lives: ["year", "overfull"], act: answerAll },
  { name: "quarterly", room: "quarterly" },
  { name: "quarterly-written", room: "quarterly", lives: ["year", "decade", "overfull"], act: answerAll },
  { name: "look-back", room: lookBack, lives: LIVED },
  { name: "look-back-written", room: lookBack, lives: LIVED, act: answerAll },
  { name: "yearly", room: "yearly", act: unfold },
  { name: "yearly-written", room: "yearly", lives: ["year", "decade", "overfull"], act: answerAll },
];
