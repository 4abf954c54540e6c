import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { artefactFolder } from "@/tests/support/artefact.ts";
import { extensionId } from "@/tests/support/chromium/extension-id.ts";
import { launchChromium } from "@/tests/support/chromium/launch.ts";
import { createProfile } from "@/tests/support/chromium/profile.ts";
import { widthOnceWhole } from "@/tests/support/chromium/width-once-whole.ts";
import type { Life } from "@/tests/support/life/life.ts";
import { livedAs, type LifeName, LIVES } from "@/tests/support/life/lives.ts";
import { writeLife } from "@/tests/support/life/write-life.ts";
import { ENDS_ON, EVENING } from "./evening.ts";
import { type Look, LOOKS } from "./looks.ts";
import type { Scene } from "./scene.ts";
import { SCENES } from "./scenes.ts";

const FOLDER = ".output/pictures/lived";
const PAPER_MARGIN = "10mm";
/** CSS pixels: what no browser paints at once, and nobody looks at. */
const TALLEST = 12_000;

interface Run {
  build: "chrome-mv3" | "chrome-mv3-pseudo";
  life: LifeName;
}

/** The pseudo build reads from the other side and has longer words; two lives are enough for it. */
const RUNS: readonly Run[] = [
  ...LIVES.map((life) => ({ build: "chrome-mv3" as const, life })),
  ...(["year", "overfull"] as const).map((life) => ({ build: "chrome-mv3-pseudo" as const, life })),
];

interface Taken {
  scene: Scene;
  looks: readonly (Look & { suffix: string })[];
}

/**
 * Takes every room that looks back in every life and look, `SCENE-LIFE-BUILD-LOOK.png`, the charts each
 * by itself, and paper as a PDF beside. Says what is wider than the window. Only those are taken whose
 * name has all the words of `wanted`.
 */
export async function takeLived(wanted: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const run of RUNS) {
    const scenes = scenesOf(run, wanted);
    if (scenes.length > 0) await takeRun(run, scenes);
  }
}

function scenesOf({ build, life }: Run, wanted: readonly string[]): Taken[] {
  const language = build === "chrome-mv3" ? "english" : "pseudo";
  return SCENES.filter(({ lives = LIVES }) => lives.includes(life))
    .map((scene) => ({
      scene,
      looks: LOOKS.map((look) => ({ ...look, suffix: `${life}-${language}-${look.name}` })).filter(
        ({ suffix }) => wanted.every((word) => `${scene.name}-${suffix}`.includes(word)),
      ),
    }))
    .filter(({ looks }) => looks.length > 0);
}

async function takeRun({ build, life: name }: Run, scenes: readonly Taken[]): Promise<void> {
  const artefact = artefactFolder(build);
  const profile = createProfile("en-GB");
  const origin = `chrome-extension://${extensionId(artefact)}`;
  const { context } = await launchChromium({
    artefact,
    profile,
    timezone: "UTC",
    locale: "en-GB",
    colorScheme: "light",
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 800 },
  });
  try {
    const page = await context.newPage();
    await page.waitForTimeout(1_500);
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.bringToFront();
    await page.goto(`${origin}/newtab.html`);
    await page.waitForTimeout(800);
    await page.clock.setFixedTime(EVENING);
    // The worker lives by the real clock: woken by an alarm of the page's, it would settle years of it.
    await page.addInitScript(() => Object.assign(chrome.alarms, { create: async () => {} }));
    const life = livedAs(name, ENDS_ON);
    await writeLife(page, life);
    for (const taken of scenes) await takeScene(page, origin, { ...taken, name, life });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function takeScene(
  page: Page,
  origin: string,
  { scene, looks, name, life }: Taken & { name: LifeName; life: Life },
): Promise<void> {
  const room = typeof scene.room === "string" ? scene.room : scene.room(life);
  if (room === undefined) return;
  const { goals, reflections, device } = life;
  await page.goto("about:blank");
  await page.goto(`${origin}/newtab.html`);
  // What was begun for the scene before is gone.
  await writeLife(page, { goals, reflections, device });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: "screen", forcedColors: "none", colorScheme: "light" });
  await page.goto(`${origin}/journal.html#/${room}`);
  await page.locator("main h1").waitFor();
  await widthOnceWhole(page);
  await scene.act?.(page, name);

  for (const look of looks) await takeLook(page, scene, look);
}

async function takeLook(
  page: Page,
  scene: Scene,
  { suffix, size, media }: Taken["looks"][number],
): Promise<void> {
  await page.emulateMedia(media);
  await page.setViewportSize(size);
  const excess = (await widthOnceWhole(page)) - size.width;
  if (excess > 0) process.stdout.write(`${scene.name}-${suffix} is ${excess} px too wide\n`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.min(Math.max(size.height, height), TALLEST) });
  await page.screenshot({ path: join(FOLDER, `${scene.name}-${suffix}.png`) });
  await page.setViewportSize(size);
  if (media.media === "print") await print(page, join(FOLDER, `${scene.name}-${suffix}.pdf`));
  for (const [part, selector] of Object.entries(scene.parts ?? {})) {
    const shown = page.locator(selector).first();
    if ((await shown.count()) > 0) {
      await shown.screenshot({ path: join(FOLDER, `chart-${part}-${suffix}.png`) });
    }
  }
}

/** Puts it on paper as a person would who changes nothing in the dialog, and says how many sheets that takes. */
async function print(page: Page, path: string): Promise<void> {
  const margin = { top: PAPER_MARGIN, bottom: PAPER_MARGIN, left: PAPER_MARGIN, right: PAPER_MARGIN };
  await page.pdf({ path, format: "A4", margin });
  const sheets = readFileSync(path, "latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  process.stdout.write(`${path}: ${sheets} ${sheets === 1 ? "sheet" : "sheets"}\n`);
}
