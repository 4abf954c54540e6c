import { en } from "@/lib/messages/en.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { welcomePage } from "@/tests/support/story/welcome-page.ts";
import { finishFirstRun } from "@/tests/support/story/first-run.ts";
import { askWeeklySoon } from "@/tests/support/story/schedule.ts";
import { answerWeekly, beginWeekly } from "@/tests/support/story/weekly.ts";

test.use({ justInstalled: true });

const INTENTION = "I ask before I fix.";

test("from the install to a weekly reflection and a restart", async ({ chromium }) => {
  test.setTimeout(180_000);
  const journal = await welcomePage(chromium);
  await finishFirstRun(journal, INTENTION, "Someone who lets others grow.");

  const tab = await chromium.openNewTab();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(INTENTION);
  await expect(tab.getByText("Someone who lets others grow.")).toBeVisible();
  await expect(tab).toHaveTitle(INTENTION);

  const popup = await chromium.openPopup();
  await expect(popup.getByText(INTENTION)).toBeVisible();
  await popup.keyboard.press("n");
  await expect.poll(async () => (await readTable(tab, "moments")).length).toBe(1);
  await popup.close();

  await journal.bringToFront();
  await journal.goto(`${chromium.origin}/journal.html#/settings`);
  await journal.reload();
  const due = await askWeeklySoon(journal);
  await expect
    .poll(() => chromium.alarms())
    .toEqual([expect.objectContaining({ name: "nudge", scheduledTime: due })]);
  expect(await readTable(journal, "nudges")).toEqual([]);
  expect(await chromium.iconTitle()).toBe("Becoming");

  // From here on only the alarm acts.
  await expect.poll(() => readTable(journal, "nudges"), { timeout: 90_000 }).toHaveLength(1);
  const [row] = await readTable(journal, "nudges");
  expect(row).toMatchObject({ kind: "weekly", due, state: "waiting" });
  await expect.poll(() => chromium.iconTitle()).toBe(en.nudges.waiting);
  // Nothing speaks up in the middle of something.
  expect(await chromium.notifications()).toEqual([]);
  await tab.bringToFront();
  await chromium.changeIdleState("active");
  await expect.poll(() => chromium.notifications()).toEqual([row?.["id"]]);
  await expect(tab.getByRole("region", { name: "Weekly reflection" })).toBeVisible();
  const opened = chromium.context.waitForEvent("page");
  await chromium.clickNotification(String(row?.["id"]));
  const weekly = await opened;
  await expect(weekly).toHaveURL(/journal\.html#\/weekly$/);
  await beginWeekly(weekly);
  await expect(weekly.getByText(/1 noticed/i).first()).toBeVisible();
  await answerWeekly(
    weekly,
    ["On Tuesday.", "Being useless.", "On Thursday I ask first."],
    "Ask one question first",
  );

  expect(await readTable(weekly, "nudges")).toEqual([expect.objectContaining({ state: "acted" })]);
  await expect.poll(() => chromium.notifications()).toEqual([]);
  await expect.poll(() => chromium.iconTitle()).toBe("Becoming");
  await expect(tab.getByRole("region", { name: "Weekly reflection" })).toBeHidden();

  await chromium.relaunch();
  const again = await chromium.openNewTab();
  await expect(again.getByRole("heading", { level: 1 })).toHaveText(INTENTION);
  await expect(again.getByText("Ask one question first")).toBeVisible();
  expect(await readTable(again, "reflections")).toEqual([
    expect.objectContaining({ practiceText: "Ask one question first", finishedAt: expect.any(Number) }),
  ]);
  expect(await readTable(again, "moments")).toHaveLength(1);
});
