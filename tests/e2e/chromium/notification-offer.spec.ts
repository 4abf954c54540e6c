import type { Page } from "@playwright/test";

import { toDayKey } from "@/lib/domain/time/day-key.ts";
import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
const QUESTION = /out of sight for two days/;

/** Two mornings that went by while the browser was open, for somebody to whom no hour is quiet. */
async function letCardsGoUnseen(chromium: Chromium): Promise<void> {
  const page = await chromium.openQuietPlace();
  const [row] = await readTable(page, "settings");
  const anytime = { workingDays: [0, 1, 2, 3, 4, 5, 6], quietHours: { fromMinutes: 0, untilMinutes: 0 } };
  await putRow(page, "settings", { ...row, schedule: Object.assign({}, row?.["schedule"], anytime) });
  for (const daysAgo of [1, 2]) {
    const due = Date.now() - daysAgo * MS_PER_DAY - 4 * MS_PER_HOUR;
    const period = toDayKey(due - 4 * MS_PER_HOUR);
    const times = { due, closesAt: due + 3 * MS_PER_HOUR, createdAt: due, updatedAt: due };
    await putRow(page, "nudges", {
      id: `morning/${period}`,
      kind: "morning",
      period,
      state: "expired",
      ...times,
    });
  }
}

async function storedSettings(page: Page) {
  return (await readTable(page, "settings"))[0];
}

test("notifications are offered once the cards went unseen, and a yes lets in what is on", async ({
  chromium,
}) => {
  await letCardsGoUnseen(chromium);
  const journal = await chromium.open("journal.html#/today");
  const offer = journal.getByRole("region", { name: QUESTION });
  await offer.getByRole("button", { name: "Yes, notify me" }).focus();
  await journal.keyboard.press("Enter");
  await expect(offer).toHaveCount(0);
  await expect(journal.getByText("From now on a notification comes too.")).toBeFocused();
  await expect
    .poll(() => storedSettings(journal))
    .toMatchObject({
      notificationsOfferedAt: expect.any(Number),
      notifications: { morning: true, "check-in": false, weekly: true, backup: false },
    });
});

test("a no in the popup changes nothing else, and nobody is offered it again", async ({ chromium }) => {
  await letCardsGoUnseen(chromium);
  const popup = await chromium.openPopup();
  await popup.getByRole("button", { name: "No, leave it as it is" }).click();
  await expect(popup.getByText("It stays as it is.")).toBeVisible();
  await expect
    .poll(() => storedSettings(popup))
    .toMatchObject({
      notificationsOfferedAt: expect.any(Number),
      notifications: { morning: false, weekly: true },
    });

  const journal = await chromium.open("journal.html#/today");
  await expect(journal.getByRole("button", { name: "Noticed" })).toBeVisible();
  await expect(journal.getByText(QUESTION)).toHaveCount(0);
});
