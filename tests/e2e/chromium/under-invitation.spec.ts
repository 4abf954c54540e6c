import type { Page } from "@playwright/test";
import * as z from "zod/mini";

import { block } from "@/tests/support/block.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";
import { dayAt } from "@/tests/support/story/past-days.ts";

const MS_PER_HOUR = 3_600_000;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const storedSchedule = z.record(z.string(), z.unknown());

/** Lets a check-in wait since a minute ago, at whatever hour the test runs. */
async function letCheckInWait(page: Page, now: number): Promise<void> {
  await expect.poll(() => readTable(page, "settings")).toHaveLength(1);
  const [settings] = await readTable(page, "settings");
  const schedule = {
    ...storedSchedule.parse(settings?.["schedule"]),
    workingDays: EVERY_DAY,
    quietHours: { fromMinutes: 0, untilMinutes: 0 },
    checkIn: { on: true, atMinutes: Math.floor(now / 60_000 - 1) % 1_440 },
  };
  await putRow(page, "settings", { ...settings, schedule });
  const period = dayAt(now);
  const stamps = { createdAt: now, updatedAt: now };
  const window = { due: now - 60_000, closesAt: now + MS_PER_HOUR };
  const nudge = { id: `check-in/${period}`, kind: "check-in", period, state: "waiting" };
  await putRow(page, "nudges", { ...nudge, ...window, ...stamps });
}

test("without an intention, what waits stands under the invitation and can be answered", async ({
  chromium,
}) => {
  const now = Date.now();
  const place = await chromium.openQuietPlace();
  await letCheckInWait(place, now);

  const tab = await chromium.openNewTab();
  await expect(tab.getByRole("button", { name: "Write an intention" })).toBeVisible();
  const card = tab.getByRole("region", { name: "Check-in" });
  await card.getByRole("button", { name: "Say what happened" }).click();
  await expect(tab.getByRole("button", { name: "Noticed" })).toBeFocused();
  await tab.keyboard.press("Enter");
  await expect(card).toBeHidden();
  await tab.getByLabel("A line about it, if you like").fill("I saw it in time");
  await expect.poll(() => readTable(tab, "moments")).toMatchObject([{ note: "I saw it in time" }]);
});

test("without an intention, a running block says what it is for", async ({ chromium }) => {
  const now = Date.now();
  const place = await chromium.openQuietPlace();
  await letCheckInWait(place, now);
  const fromMinutes = Math.floor((now % 86_400_000) / MS_PER_HOUR) * 60;
  const times = { weekdays: EVERY_DAY, fromMinutes, lengthMinutes: 240, firstDay: dayAt(now - MS_PER_HOUR) };
  await putRow(place, "blocks", block({ ...times, createdAt: now, updatedAt: now }));

  const tab = await chromium.openNewTab();
  await expect(tab.getByRole("button", { name: "Write an intention" })).toBeVisible();
  await expect(tab.getByRole("region", { name: "The long view" })).toContainText(/rare\?.*Protected until/s);
  await expect(tab.getByRole("region", { name: "Check-in" })).toBeHidden();
});
