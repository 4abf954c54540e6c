import type { Page } from "@playwright/test";

import { currentIntention } from "@/lib/domain/intentions/intention.ts";
import { addDays, toDayKey } from "@/lib/domain/time/day-key.ts";
import { MIRROR_KEY } from "@/lib/storage/mirror.ts";
import { life, type Life } from "@/tests/support/life/life.ts";
import { writeLife } from "@/tests/support/life/write-life.ts";
import { launchPlain } from "./launch-plain.ts";

export const SENTENCE = "I ask whose turn it is to grow before I pick up the pen.";

/** So long a person has lived with the product when it is measured. */
const YEARS = 5;

/** Gives a fresh profile its first start, and Becoming a full life with the sentence that the floor has in its page. */
export async function prepareProfile(name: string, artefact: string, profile: string): Promise<void> {
  const { context } = await launchPlain(artefact, profile);
  const page = await context.newPage();
  // The extension of a fresh profile is taken in while the first page already stands.
  await page.waitForTimeout(1_000);
  if (name === "becoming") {
    await page.goto("chrome://newtab/");
    await page.getByRole("button", { name: "Write an intention" }).waitFor();
    await writeLife(page, lifeUntilYesterday());
    await page.goto("chrome://newtab/");
    await untilMirrored(page);
  }
  await context.close();
}

/** Ends before now, so that nothing in it lies ahead. */
function lifeUntilYesterday(): Life {
  const endsOn = addDays(toDayKey(Date.now()), -1);
  const lived = life({ seed: 5, years: YEARS, endsOn, zone: "UTC" });
  const current = currentIntention(lived.intentions);
  const intentions = lived.intentions.map((intention) =>
    intention.id === current?.id ? { ...intention, text: SENTENCE } : intention,
  );
  // A block that runs at some hours would be measured with them.
  return { ...lived, intentions, blocks: [] };
}

/** The mirror follows the database as soon as a page has read it. */
async function untilMirrored(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: SENTENCE }).waitFor();
  await page.waitForFunction(([key, sentence]) => localStorage.getItem(key)?.includes(sentence), [
    MIRROR_KEY,
    SENTENCE,
  ] as const);
}
