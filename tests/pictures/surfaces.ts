import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { artefactFolder } from "@/tests/support/artefact.ts";
import { extensionId } from "@/tests/support/chromium/extension-id.ts";
import { launchChromium } from "@/tests/support/chromium/launch.ts";
import { createProfile } from "@/tests/support/chromium/profile.ts";
import { widthOnceWhole } from "@/tests/support/chromium/width-once-whole.ts";
import { overfull } from "@/tests/support/life/overfull.ts";
import { GOAL_SURFACES } from "./surfaces/goal-surfaces.ts";
import { NUDGE_SURFACES } from "./surfaces/nudge-surfaces.ts";
import { OTHER_SURFACES } from "./surfaces/other-surfaces.ts";
import { PLAN_SURFACES } from "./surfaces/plan-surfaces.ts";
import { putWritten } from "./surfaces/put-written.ts";
import { QUESTION_SURFACES } from "./surfaces/question-surfaces.ts";
import type { Surface } from "./surfaces/surface.ts";
import { TALK_SURFACES } from "./surfaces/talk-surfaces.ts";
import { TIMELINE_SURFACES } from "./surfaces/timeline-surfaces.ts";
import { TYPICAL } from "./surfaces/typical.ts";
import { WEEKLY_SURFACES } from "./surfaces/weekly-surfaces.ts";
import { LOOKS, nameOf, RUNS, SIZES } from "./surfaces/variant.ts";
import { NOW, type Written } from "./surfaces/written.ts";

const FOLDER = ".output/pictures";
const SURFACES = [
  ...TALK_SURFACES,
  ...GOAL_SURFACES,
  ...PLAN_SURFACES,
  ...NUDGE_SURFACES,
  ...OTHER_SURFACES,
  ...TIMELINE_SURFACES,
  ...WEEKLY_SURFACES,
  ...QUESTION_SURFACES,
];

/**
 * Takes a picture of every surface in every look, `SURFACE-BUILD-TEXTS-COLOUR-WIDTH.png`, and says
 * which of them are wider than the window. Only those are taken whose name has all the words of `wanted`.
 */
export async function takeSurfaces(wanted: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const run of RUNS) {
    const pictures = SURFACES.map((surface) => ({
      surface,
      looks: LOOKS.map((look) => ({
        ...look,
        name: `${surface.name}-${nameOf({ ...run, ...look })}`,
      })).filter(({ name }) => wanted.every((word) => name.includes(word))),
    })).filter(({ looks }) => looks.length > 0);
    if (pictures.length === 0) continue;

    const written = run.texts === "typical" ? TYPICAL : overfull(TYPICAL);
    await withPage(run.build, async (page, origin) => {
      for (const { surface, looks } of pictures) await takeSurface(page, origin, { surface, looks, written });
    });
  }
}

interface Taking {
  surface: Surface;
  looks: readonly { name: string; colour: "light" | "dark"; width: "wide" | "narrow" }[];
  written: Written;
}

async function takeSurface(page: Page, origin: string, { surface, looks, written }: Taking): Promise<void> {
  const { address, rows, act, part } = surface;
  await putWritten(page, written, rows?.(written) ?? []);
  await page.goto("about:blank");
  await page.goto(`${origin}/${address}`);
  if (address.startsWith("newtab")) await page.reload();
  await page.locator("h1").waitFor();
  await widthOnceWhole(page);
  await act?.(page, written);

  for (const { name, colour, width } of looks) {
    await page.emulateMedia({ colorScheme: colour });
    await page.setViewportSize(SIZES[width]);
    const excess = (await widthOnceWhole(page)) - SIZES[width].width;
    if (excess > 0) process.stdout.write(`${name} is ${excess} px too wide\n`);
    const path = join(FOLDER, `${name}.png`);
    if (part === undefined) await page.screenshot({ path, fullPage: true });
    else await page.locator(part).first().screenshot({ path });
  }
}

async function withPage(build: string, take: (page: Page, origin: string) => Promise<void>): Promise<void> {
  const artefact = artefactFolder(build);
  const profile = createProfile("en-GB");
  const { context } = await launchChromium({
    artefact,
    profile,
    timezone: "UTC",
    locale: "en-GB",
    colorScheme: "light",
    reducedMotion: "reduce",
    viewport: SIZES.wide,
  });
  const origin = `chrome-extension://${extensionId(artefact)}`;
  const page = await context.newPage();
  // The first run opens by itself, and the database with it. In front of this page it would slow it.
  await page.waitForTimeout(1_500);
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  await page.goto(`${origin}/newtab.html`);
  await page.waitForTimeout(500);
  await page.clock.setFixedTime(NOW);
  // The worker lives by the real clock: woken by an alarm of the page's, it would settle years of it.
  await page.addInitScript(() => Object.assign(chrome.alarms, { create: async () => {} }));
  try {
    await take(page, origin);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
