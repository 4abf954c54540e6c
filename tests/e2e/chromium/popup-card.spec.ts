import type { Page } from "@playwright/test";
import { z } from "zod/mini";

import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";

const MS_PER_MINUTE = 60_000;
const storedSchedule = z.record(z.string(), z.unknown());

/** Opens the popup of someone for whom a nudge fell due a minute ago, while nobody was there. */
async function popupAfter(kind: "weekly" | "checkIn", chromium: Chromium): Promise<Page> {
  const page = await chromium.openQuietPlace();
  await expect.poll(() => readTable(page, "settings")).toHaveLength(1);
  const due = Math.floor(Date.now() / MS_PER_MINUTE - 1) * MS_PER_MINUTE;
  const [settings] = await readTable(page, "settings");
  const never = { on: false, weekday: 0, atMinutes: 0 };
  const now = { on: true, weekday: new Date(due).getUTCDay(), atMinutes: (due / MS_PER_MINUTE) % 1_440 };
  const schedule = {
    ...storedSchedule.parse(settings?.["schedule"]),
    workingDays: [0, 1, 2, 3, 4, 5, 6],
    quietHours: { fromMinutes: 0, untilMinutes: 0 },
    morning: never,
    checkIn: never,
    weekly: never,
    [kind]: now,
  };
  // A worker that is still settling would move the cursor on again.
  await chromium.killWorker();
  await putRow(page, "settings", { ...settings, schedule });
  const before = due - MS_PER_MINUTE;
  await putRow(page, "device", { key: "cursor", value: { at: before, zone: "UTC", since: before } });
  await chromium.worker();
  await expect.poll(() => readTable(page, "nudges")).toHaveLength(1);
  return chromium.openPopup();
}

const nudge = async (page: Page) => (await readTable(page, "nudges"))[0];

test("the waiting card says why it came, and can rest for this week", async ({ chromium }) => {
  const popup = await popupAfter("weekly", chromium);
  const card = popup.getByRole("region", { name: "Weekly reflection" });
  // The first of a kind says so unasked.
  await expect(card.getByText("You chose this day and time for looking back.")).toBeVisible();
  await expect(card.getByRole("link", { name: "Change this in the settings" })).toBeVisible();

  await card.getByRole("button", { name: "Rest this week" }).click();
  await expect(card).toBeHidden();
  await expect.poll(async () => (await nudge(popup))?.["state"]).toBe("rested");
});

test("put off, the card goes and leaves the alarm for its return", async ({ chromium }) => {
  const popup = await popupAfter("weekly", chromium);
  const card = popup.getByRole("region", { name: "Weekly reflection" });
  await card.getByText("Later").click();
  const pressedAt = Date.now();
  await card.getByRole("button", { name: /^In an hour, \d/ }).click();
  await expect(card).toBeHidden();

  const postponed = Number((await nudge(popup))?.["postponedUntil"]);
  expect(Math.abs(postponed - pressedAt - 60 * MS_PER_MINUTE)).toBeLessThanOrEqual(MS_PER_MINUTE);
  await expect.poll(() => chromium.alarms()).toMatchObject([{ name: "nudge", scheduledTime: postponed }]);
});

test("looking back opens the weekly reflection in a tab", async ({ chromium }) => {
  const popup = await popupAfter("weekly", chromium);
  await popup.getByRole("link", { name: "Look back" }).click();

  const opened = () => chromium.context.pages().map((page) => page.url());
  await expect.poll(opened).toContain(`${chromium.origin}/journal.html#/weekly`);
});

test("a waiting check-in leads to the marks, and one of them answers it", async ({ chromium }) => {
  const popup = await popupAfter("checkIn", chromium);
  const card = popup.getByRole("region", { name: "Check-in" });
  await card.getByRole("button", { name: "Say what happened" }).click();
  await expect(popup.getByRole("button", { name: "Noticed" })).toBeFocused();

  await popup.keyboard.press("Enter");
  await expect(card).toBeHidden();
  expect(await nudge(popup)).toMatchObject({ kind: "check-in", state: "acted" });
});
