import type { Locator, Page } from "@playwright/test";

import { NUDGE_KINDS, type NudgeKind } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { toDayKey } from "@/lib/domain/time/day-key.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { putRow, readTable } from "@/tests/support/raw-tables.ts";

test.use({ locale: "en-GB" });

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

/** Puts a nudge that fell due at nine so many days ago, and was shown five minutes later. */
async function putAsked(page: Page, kind: NudgeKind, daysAgo: number, revision: Partial<Nudge> = {}) {
  const due = Math.floor(Date.now() / MS_PER_DAY - daysAgo) * MS_PER_DAY + 9 * MS_PER_HOUR;
  const period = toDayKey(due);
  await putRow(page, "nudges", {
    id: `${kind}/${period}`,
    kind,
    period,
    due,
    closesAt: due + 3 * MS_PER_HOUR,
    state: "expired",
    shown: { at: due + 5 * 60_000, surface: "new-tab", rule: "due" },
    createdAt: due,
    updatedAt: due,
    ...revision,
  });
}

const asked = (page: Page): Locator => page.getByRole("region", { name: "What Becoming asked, and why" });

async function storedSchedule(page: Page) {
  return (await readTable(page, "settings"))[0]?.["schedule"];
}

test("what was asked stands there with its reason, and beside it its kind is turned off", async ({
  chromium,
}) => {
  const quiet = await chromium.openQuietPlace();
  await putAsked(quiet, "morning", 2);
  await putAsked(quiet, "weekly", 3, { state: "acted" });
  const settings = await chromium.open("journal.html#/settings");
  const entries = asked(settings).getByRole("listitem");
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText("Morning");
  await expect(entries.first()).toContainText("9:05");
  await expect(entries.first()).toContainText("On a new tab");
  await expect(entries.first()).toContainText("Its time had come, and the day had room for it.");
  await expect(entries.first()).toContainText("It went by");
  await expect(entries.last()).toContainText("You did it");

  await settings.getByLabel("Ask about this: Morning").focus();
  await settings.keyboard.press("Space");
  await expect.poll(() => storedSchedule(settings)).toMatchObject({ morning: { on: false, atMinutes: 540 } });
  const inSchedule = settings.getByRole("group", { name: "In the morning", exact: true });
  await expect(inSchedule.getByRole("checkbox")).not.toBeChecked();
  await settings.reload();
  await expect(settings.getByLabel("Ask about this: Morning")).not.toBeChecked();
});

test("a kind that was sent to the popup is let out again, and can be sent back", async ({ chromium }) => {
  const quiet = await chromium.openQuietPlace();
  await putAsked(quiet, "morning", 2, { state: "declined" });
  const [row] = await readTable(quiet, "settings");
  const schedule = Object.assign({}, row?.["schedule"], { quieted: ["morning"] });
  await putRow(quiet, "settings", { ...row, schedule });
  const settings = await chromium.open("journal.html#/settings");
  const inPopup = settings.getByLabel("Only in the popup: Morning");
  await expect(inPopup).toBeChecked();
  await inPopup.focus();
  await settings.keyboard.press("Space");
  await expect.poll(() => storedSchedule(settings)).toMatchObject({ quieted: [] });
  await expect(inPopup).toBeFocused();
  await settings.keyboard.press("Space");
  await expect.poll(() => storedSchedule(settings)).toMatchObject({ quieted: ["morning"] });
});

test("what came earlier follows on request, and the reading goes on where it stood", async ({ chromium }) => {
  const quiet = await chromium.openQuietPlace();
  for (let daysAgo = 1; daysAgo <= 30; daysAgo += 1) await putAsked(quiet, "morning", daysAgo);
  const settings = await chromium.open("journal.html#/settings");
  const entries = asked(settings).getByRole("listitem");
  const earlier = settings.getByRole("button", { name: "Show earlier" });
  await expect(entries).toHaveCount(5);

  await earlier.focus();
  await settings.keyboard.press("Enter");
  await expect(entries).toHaveCount(25);
  await expect(entries.nth(5)).toBeFocused();
  await earlier.click();
  await expect(entries).toHaveCount(30);
  await expect(entries.nth(25)).toBeFocused();
  await expect(earlier).toHaveCount(0);
});

test("before anything was asked every kind has its switch there already", async ({ chromium }) => {
  const settings = await chromium.open("journal.html#/settings");
  await expect(asked(settings)).toContainText("Nothing was asked so far.");
  await expect(asked(settings).getByRole("checkbox")).toHaveCount(NUDGE_KINDS.length);
  await settings.getByLabel("Ask about this: Saving a copy").uncheck();
  await expect.poll(() => storedSchedule(settings)).toMatchObject({ occasions: { backup: false } });
});
