import type { Locator, Page } from "@playwright/test";

import type { DayKey } from "@/lib/domain/time/day-key.ts";
import type { Chromium } from "../chromium/chromium.ts";
import { liveBy } from "./live-by.ts";
import { dayAt, MS_PER_DAY, putMoment, putReflection } from "./past-days.ts";

export const entries = (room: Page): Locator => room.locator(".timeline-results .timeline-entry");
export const search = (room: Page): Locator => room.getByRole("searchbox", { name: "Search" });
export const status = (room: Page): Locator => room.locator(".timeline-results").getByRole("status");
export const daysAgo = (days: number): DayKey => dayAt(Date.now() - days * MS_PER_DAY);

/** Some weeks of somebody who writes in several languages. */
export async function putPast(chromium: Chromium): Promise<Page> {
  await liveBy(chromium, "I ask before I fix.");
  const page = await chromium.openQuietPlace();
  await putMoment(page, 3, { kind: "slipped", note: "In the review I had the pen in my hand." });
  await putMoment(page, 20, { kind: "chose", note: "Die Rückmeldung gab Jörg." });
  await putMoment(page, 90, { kind: "noticed", note: "سَأَلْتُ أولاً" });
  await putMoment(page, 200, { kind: "tried", note: "会議で先に質問した" });
  await putReflection(page, daysAgo(406), daysAgo(400), "The review again, and Mira’s look.");
  return page;
}
