import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { Page } from "@playwright/test";

import { extensionId } from "../support/chromium/extension-id.ts";
import { launchChromium, type LaunchedChromium } from "../support/chromium/launch.ts";
import { finishFirstRun } from "../support/story/first-run.ts";
import { askWeeklySoon } from "../support/story/schedule.ts";
import { answerWeekly, beginWeekly } from "../support/story/weekly.ts";

const FOLDER = ".output/tour";
const INTENTION = "I ask whose turn it is to grow before I pick up the pen.";

interface Tour {
  launched: LaunchedChromium;
  origin: string;
  report: string[];
}

/** Walks through the main job on the built extension, headless, and leaves pictures and a report. */
export async function walkThrough(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const artefact = resolve(".output/chrome-mv3");
  const profile = mkdtempSync(join(tmpdir(), "becoming-tour-"));
  const start = () => launchChromium({ artefact, profile, timezone: "UTC", locale: "en-GB", ...APPEARANCE });
  const tour: Tour = {
    launched: await start(),
    origin: `chrome-extension://${extensionId(artefact)}`,
    report: [],
  };

  const journal = await firstRun(tour);
  const tab = await newTab(tour);
  await checkIn(tour, tab);
  await weeklyFallsDue(tour, journal, tab);
  await reflect(tour, journal);
  await tour.launched.context.close();
  tour.launched = await start();
  await afterRestart(tour);
  await tour.launched.context.close();
  rmSync(profile, { recursive: true, force: true });
  writeFileSync(join(FOLDER, "report.md"), `# The main job, step by step\n\n${tour.report.join("\n")}\n`);
  console.log(
    `The main job went through. ${tour.report.length} pictures and a report lie in ${resolve(FOLDER)}.`,
  );
}

const APPEARANCE = {
  colorScheme: "light",
  reducedMotion: "reduce",
  viewport: { width: 1280, height: 800 },
} as const;

async function picture(tour: Tour, page: Page, name: string, sentence: string): Promise<void> {
  const file = `${String(tour.report.length + 1).padStart(2, "0")}-${name}.png`;
  await page.screenshot({ path: join(FOLDER, file) });
  tour.report.push(`${tour.report.length + 1}. ${sentence} (${file})`);
  console.log(`  ${sentence}`);
}

async function firstRun(tour: Tour): Promise<Page> {
  const { context } = tour.launched;
  const opened = () => context.pages().find((page) => page.url().includes("journal.html"));
  const journal =
    opened() ?? (await context.waitForEvent("page", { predicate: (page) => page.url().includes("journal") }));
  await journal.getByRole("button", { name: "Begin", exact: true }).waitFor();
  await picture(tour, journal, "first-run", "After the install the first run opened by itself.");
  await finishFirstRun(journal, INTENTION, "Someone who lets others grow.");
  await picture(tour, journal, "first-run-done", "An intention was written and the times were kept.");
  return journal;
}

async function newTab(tour: Tour): Promise<Page> {
  const tab = await tour.launched.context.newPage();
  await tab.goto("chrome://newtab");
  await tab.getByRole("button", { name: "Noticed" }).waitFor();
  await picture(
    tour,
    tab,
    "new-tab",
    `A new tab showed the intention: “${await tab.locator("h1").innerText()}”`,
  );
  return tab;
}

async function checkIn(tour: Tour, tab: Page): Promise<void> {
  await tab.getByRole("button", { name: "Noticed" }).click();
  await tab.getByText("a little odd").click();
  await picture(tour, tab, "check-in", "A check-in was kept with one tap, and how it felt with a second.");
}

async function weeklyFallsDue(tour: Tour, journal: Page, tab: Page): Promise<void> {
  await journal.goto(`${tour.origin}/journal.html#/settings`);
  const due = await askWeeklySoon(journal);
  await picture(
    tour,
    journal,
    "schedule",
    "The weekly reflection was put to the next minute in the settings.",
  );
  await pause(due - Date.now());
  await tab.bringToFront();
  await tab.reload();
  await tab.getByRole("link", { name: "Look back" }).waitFor({ timeout: 30_000 });
  await picture(
    tour,
    tab,
    "weekly-due",
    "The weekly reflection fell due, and its card waited on the new tab.",
  );
}

async function reflect(tour: Tour, journal: Page): Promise<void> {
  await journal.bringToFront();
  await journal.goto(`${tour.origin}/journal.html#/weekly`);
  await journal.getByRole("button", { name: "Begin", exact: true }).waitFor();
  await beginWeekly(journal);
  await picture(tour, journal, "weekly", "After one rating the week’s own moments stood there.");
  await answerWeekly(
    journal,
    [
      "In Tuesday’s review I had the pen in my hand before I saw it.",
      "I was afraid that the draft would go out with my name on a weak sentence.",
      "On Thursday I will ask Mira what she would change first.",
    ],
    "Ask one question before the first answer in every review",
  );
  await picture(tour, journal, "weekly-done", "Three questions were answered, and it ended in one practice.");
}

async function afterRestart(tour: Tour): Promise<void> {
  const tab = await tour.launched.context.newPage();
  await pause(1_000);
  await tab.goto("chrome://newtab");
  await tab.getByText("Ask one question before the first answer").waitFor();
  await picture(tour, tab, "after-restart", "After a restart of the browser everything was still there.");
}
