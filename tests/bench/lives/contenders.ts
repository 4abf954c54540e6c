import { rmSync } from "node:fs";

import type { BrowserContext } from "@playwright/test";

import { artefactFolder } from "@/tests/support/artefact.ts";
import { extensionId } from "@/tests/support/chromium/extension-id.ts";
import { createProfile } from "@/tests/support/chromium/profile.ts";
import type { Life } from "@/tests/support/life/life.ts";
import { writeLife } from "@/tests/support/life/write-life.ts";
import { launchPlain } from "../new-tab/launch-plain.ts";
import { fullLife } from "./full-life.ts";

const LIVES = [
  { name: "one month", years: 1 / 12 },
  { name: "ten years", years: 10 },
] as const;

/** Somebody who has lived with the product for a while, and what was seen in each visit of theirs. */
export interface Contender<V> {
  name: string;
  lived: Life;
  visits: V[];
}

/** A browser that has just been started on a profile with a life in it. */
export interface Started {
  context: BrowserContext;
  /** Of the extension, without a slash at its end. */
  origin: string;
  lived: Life;
  /** Counted from 0. */
  round: number;
}

/**
 * Has a month and ten years visited by turns, so many times, each in a browser just started. Whatever else
 * the machine does falls on both alike.
 */
export async function byTurns<V>(
  rounds: number,
  visit: (started: Started) => Promise<V>,
): Promise<Contender<V>[]> {
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new RangeError("The number of rounds is a whole number.");
  const artefact = artefactFolder("chrome-mv3");
  const origin = `chrome-extension://${extensionId(artefact)}`;
  const contenders = LIVES.map(({ name, years }) => ({
    name,
    profile: createProfile("en-GB"),
    lived: fullLife(years, Date.now()),
    visits: Array.of<V>(),
  }));
  try {
    for (const { profile, lived } of contenders) await prepare(artefact, origin, profile, lived);
    for (let round = 0; round < rounds; round += 1) {
      const order = round % 2 === 0 ? contenders : contenders.toReversed();
      for (const { profile, lived, visits } of order) {
        const { context } = await launchPlain(artefact, profile);
        await context.newPage();
        visits.push(await visit({ context, origin, lived, round }));
        await context.close();
      }
    }
  } finally {
    for (const { profile } of contenders) rmSync(profile, { recursive: true, force: true });
  }
  return contenders;
}

async function prepare(artefact: string, origin: string, profile: string, lived: Life): Promise<void> {
  const { context } = await launchPlain(artefact, profile);
  const page = await context.newPage();
  // The extension of a fresh profile is taken in while the first page already stands.
  await page.waitForTimeout(1_500);
  await page.goto(`${origin}/newtab.html`);
  await page.getByRole("button", { name: "Write an intention" }).waitFor();
  await writeLife(page, lived);
  await context.close();
}
