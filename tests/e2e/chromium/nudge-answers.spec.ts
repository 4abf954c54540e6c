import type { Locator, Page } from "@playwright/test";

import { nudgeWordings } from "@/lib/messages/en/nudge-wordings.ts";
import { RETURNS } from "@/lib/prompts/bank/returns.ts";
import { addDays, toDayKey } from "@/lib/domain/time/day-key.ts";
import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { planOf } from "@/tests/support/plan.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";
import { dailyAt, openHours, putCursor, storedSchedule } from "@/tests/support/story/open-hours.ts";
import { dayAt } from "@/tests/support/story/past-days.ts";
import { ledgerRows, putNudge } from "@/tests/support/story/put-nudge.ts";

const MS_PER_MINUTE = 60_000;
const DAY_MINUTES = 1_440;

/** Somebody with an intention and check-ins, half an hour after the one of today; the worker is stopped. */
async function withCheckIns(chromium: Chromium): Promise<Page> {
  await liveBy(chromium, "I ask before I fix.");
  const page = await chromium.openQuietPlace();
  await chromium.killWorker();
  await openHours(page, { checkIn: dailyAt(Date.now() - 30 * MS_PER_MINUTE) });
  return page;
}

/** Puts check-ins as they ended on days gone by; the last so many days ago. */
async function putEnded(page: Page, count: number, lastAgo: number, state: "declined" | "expired") {
  for (let back = 0; back < count; back += 1) {
    const dueIn = -(lastAgo + back) * DAY_MINUTES - 30;
    const at = Date.now() + dueIn * MS_PER_MINUTE;
    const seen = { state, exposedOn: [dayAt(at)], updatedAt: at };
    await putNudge(page, "check-in", { dueIn, closesIn: dueIn + 240 }, seen);
  }
}

const card = (page: Page, name = "Check-in"): Locator => page.getByRole("region", { name });
const buttonsIn = (place: Locator) => place.getByRole("button").allTextContents();

test("not today for the third time sends the check-ins to the popup, and says so", async ({ chromium }) => {
  const page = await withCheckIns(chromium);
  await putEnded(page, 2, 1, "declined");
  await putNudge(page, "check-in");
  const tab = await chromium.openNewTab();
  await card(tab).getByRole("button", { name: "Not today" }).click();
  await expect(card(tab)).toHaveCount(0);
  await expect(tab.getByText(/^You said not now three times\./)).toBeVisible();
  expect(await storedSchedule(page)).toMatchObject({ quieted: ["check-in"] });

  // As on the day after.
  const period = addDays(toDayKey(Date.now()), 1);
  await putNudge(page, "check-in", undefined, { id: `check-in/${period}`, period });
  const next = await chromium.openNewTab();
  await expect(next.getByRole("button", { name: "Noticed" })).toBeVisible();
  await expect(card(await chromium.openPopup())).toBeVisible();
  await expect(card(next)).toHaveCount(0);
});

test("after five that went by it asks once whether to go on, and stops", async ({ chromium }) => {
  const page = await withCheckIns(chromium);
  await putEnded(page, 5, 9, "expired");
  const { id } = await putNudge(page, "check-in");
  const tab = await chromium.openNewTab();
  await expect(card(tab)).toContainText("These have gone by for a while. Shall they go on?");
  expect(await buttonsIn(card(tab))).toEqual(["Go on as before", "At another time", "Stop these"]);
  const rowNow = async () => (await ledgerRows(page)).find((row) => row.id === id);
  await expect.poll(rowNow).toMatchObject({ asked: true, shown: { rule: "ask-once" } });

  await card(tab).getByRole("button", { name: "Stop these" }).click();
  await expect(tab.getByText(/^These no longer come\./)).toBeVisible();
  expect(await storedSchedule(page)).toMatchObject({ checkIn: { on: false } });
  expect(await rowNow()).toMatchObject({ state: "declined" });
});

test("after eight days away a card welcomes back, and a week of rest pauses everything", async ({
  chromium,
}) => {
  const page = await withCheckIns(chromium);
  const breakpoint = { kind: "new-tab", at: Date.now() - 8 * DAY_MINUTES * MS_PER_MINUTE };
  await putRow(page, "device", { key: "breakpoint", value: breakpoint });
  const tab = await chromium.openNewTab();
  const welcome = card(tab, "Coming back");
  await expect(welcome).toBeVisible();
  expect(await buttonsIn(welcome)).toEqual(["Pick up here", "Choose anew", "Rest a week"]);
  const question = welcome.locator(".nudge-return");
  await expect(question).not.toBeEmpty();
  expect(RETURNS.map(({ text }) => text)).toContain(await question.textContent());

  await welcome.getByRole("button", { name: "Rest a week" }).click();
  await expect(welcome).toHaveCount(0);
  const pausedUntil = addDays(toDayKey(Date.now()), 7);
  expect(await storedSchedule(page)).toMatchObject({ pausedUntil });
  expect(await ledgerRows(page)).toEqual([
    expect.objectContaining({ kind: "welcome-back", state: "rested" }),
  ]);
  await tab.reload();
  await expect(tab.getByRole("button", { name: "Noticed" })).toBeVisible();
  await expect(welcome).toHaveCount(0);
});

test("a plan of a time comes as a card with its own words and three answers", async ({ chromium }) => {
  const page = await withCheckIns(chromium);
  const at = Date.now() - 5 * MS_PER_MINUTE;
  const { atMinutes } = dailyAt(at);
  await putRow(page, "plans", planOf(1, { kind: "time", weekdays: [0, 1, 2, 3, 4, 5, 6], atMinutes }));
  await putCursor(page, at - MS_PER_MINUTE);
  const tab = await chromium.openNewTab();
  const plan = card(tab, "If–then plan");
  await expect(plan).toContainText("ask whose turn it is to grow");
  expect(nudgeWordings["plan-cue"]).toContain(await plan.locator(".reading").textContent());
  expect(await buttonsIn(plan)).toEqual(["Did it", "Chose otherwise", "Not now"]);

  await plan.getByRole("button", { name: "Chose otherwise" }).click();
  await expect(plan).toHaveCount(0);
  expect(await ledgerRows(page)).toEqual([
    expect.objectContaining({ kind: "plan-cue", state: "otherwise", subject: planOf(1).id }),
  ]);
});

test("a pause silences everything, and a moment is still logged", async ({ chromium }) => {
  const page = await withCheckIns(chromium);
  const pausedUntil = addDays(toDayKey(Date.now()), 2);
  const due = Date.now() - 30 * MS_PER_MINUTE;
  await openHours(page, { checkIn: dailyAt(due), pausedUntil });
  await putCursor(page, due - 2 * MS_PER_MINUTE);
  await putNudge(page, "block-end");
  const tab = await chromium.openNewTab();
  await expect(tab.getByRole("button", { name: "Noticed" })).toBeVisible();
  await expect
    .poll(async () => (await ledgerRows(page)).map(({ kind, state }) => [kind, state]))
    .toEqual([
      ["block-end", "waiting"],
      ["check-in", "paused"],
    ]);
  expect(await chromium.iconTitle()).toBe("Becoming");
  const popup = await chromium.openPopup();
  await popup.getByRole("button", { name: "Noticed" }).click();
  await expect.poll(() => readTable(page, "moments")).toHaveLength(1);
  await expect(popup.locator("section.nudge")).toHaveCount(0);
  await expect(tab.locator("section.nudge")).toHaveCount(0);
});
