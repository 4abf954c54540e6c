import type { Page } from "@playwright/test";

import type { Row } from "@/tests/support/raw-tables.ts";
import { openAll, type Surface } from "./surface.ts";
import { MS_PER_DAY, NOW, rowOf, type Written } from "./written.ts";

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

function moment(number: number, daysOld: number, more: Row): [string, Row] {
  const at = NOW - daysOld * MS_PER_DAY;
  return ["moments", { ...rowOf(number, daysOld), at, day: dayOf(at), offsetMinutes: 0, ...more }];
}

/** Moments of a year and a weekly, around what was written anyhow; its longest note goes into both. */
function lived({ moments }: Written): [string, Row][] {
  const [{ note = "" } = {}] = moments;
  const questions = ["Where did the old way turn up first this week?", "What will you try next week?"];
  const answers = questions.map((question, place) => ({
    slot: place === 0 ? "back" : "ahead",
    questionId: `q${place}`,
    question,
    text: place === 0 ? note : "One question before each answer, and then a silence.",
  }));
  const weekly = { kind: "weekly", period: "2026-11-09", fromDay: "2026-11-08", untilDay: "2026-11-13" };
  return [
    moment(801, 0, {
      kind: "chose",
      unease: 2,
      note: "Tom held the pen. I asked what he would change first.",
    }),
    moment(802, 0, { kind: "slipped", unease: 3 }),
    moment(803, 1, { kind: "tried", note: "会議で先に質問した" }),
    moment(804, 9, { kind: "noticed", note: "سَأَلْتُ قبل أن أجيب" }),
    moment(805, 31, { kind: "chose", note: "I left the room and it went on." }),
    moment(806, 365, { kind: "slipped", note: "I redid the slides at night, all of them." }),
    [
      "reflections",
      {
        ...rowOf(807, 5),
        ...weekly,
        answers,
        practiceText: "Ask one question first",
        finishedAt: rowOf(807, 5).createdAt,
      },
    ],
  ];
}

const ADDRESS = "journal.html#/timeline";
const searchFor = (words: string) => async (page: Page) => {
  await page.getByRole("searchbox").fill(words);
  await page.waitForTimeout(600);
};

/** The timeline: as it is opened, searched, narrowed down, added to and put right. */
export const TIMELINE_SURFACES: Surface[] = [
  { name: "timeline", address: ADDRESS, rows: lived },
  { name: "timeline-filters", address: ADDRESS, rows: lived, act: openAll },
  { name: "timeline-found", address: ADDRESS, rows: lived, act: searchFor("pen") },
  { name: "timeline-none", address: ADDRESS, rows: lived, act: searchFor("xylophone") },
  {
    name: "timeline-add",
    address: ADDRESS,
    rows: lived,
    act: async (page) => {
      await page.locator(".timeline-add button").first().click();
      await page.locator(".timeline-add .choice").nth(3).click();
    },
  },
  {
    name: "timeline-moment",
    address: ADDRESS,
    rows: lived,
    act: async (page) => {
      await page.locator(".timeline-results .button-icon").first().click();
      await page.locator(".timeline-editor").waitFor();
    },
  },
  {
    name: "timeline-reflection",
    address: ADDRESS,
    rows: lived,
    act: async (page) => {
      await page.getByRole("searchbox").fill("silence");
      await page.locator(".timeline-results .button-icon").first().click();
      await page.locator(".timeline-editor").waitFor();
    },
  },
];
