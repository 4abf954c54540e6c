import type { Page } from "@playwright/test";

import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { watchHeadings } from "@/tests/support/first-frames.ts";
import { readTable } from "@/tests/support/raw-tables.ts";

async function writeIntention(tab: Page, text: string): Promise<void> {
  await tab.getByRole("button", { name: "Write an intention" }).click();
  await tab.getByLabel("My intention").fill(text);
  await tab.keyboard.press("Enter");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(text);
}

test("invites quietly when nothing is set", async ({ chromium }) => {
  const tab = await chromium.openNewTab();

  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("What would you like to live by?");
  await expect(tab.getByRole("button", { name: "Write an intention" })).toBeVisible();
  await expect(tab).toHaveTitle("New tab");
});

test("paints from the mirror first, and the database corrects it", async ({ chromium }) => {
  const first = await chromium.openNewTab();
  await writeIntention(first, "I ask before I fix.");
  await first.evaluate(() => {
    const mirror = { heading: "An older sentence.", veiled: false, appearance: "system" };
    localStorage.setItem("becoming.mirror", JSON.stringify(mirror));
  });
  await watchHeadings(chromium.context);

  const tab = await chromium.openNewTab();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("I ask before I fix.");
  const seen = await tab.evaluate(() => Reflect.get(globalThis, "becomingSeen"));
  expect(seen.indexOf("An older sentence.")).toBeGreaterThanOrEqual(0);
  expect(seen.indexOf("I ask before I fix.")).toBeGreaterThan(seen.indexOf("An older sentence."));
  await expect
    .poll(() => tab.evaluate(() => localStorage.getItem("becoming.mirror")))
    .toContain("I ask before I fix.");
});

test("keeps the painted heading when the page is taken over, and never moves it", async ({ chromium }) => {
  await writeIntention(await chromium.openNewTab(), "I ask before I fix.");
  await watchHeadings(chromium.context);

  const tab = await chromium.openNewTab();
  await expect(tab.getByRole("button", { name: "Noticed" })).toBeVisible();
  expect(
    await tab.evaluate(
      () => Reflect.get(globalThis, "becomingFirstHeading") === document.querySelector("h1"),
    ),
  ).toBe(true);
  expect(await tab.locator("h1").count()).toBe(1);
  const shifts = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );
  expect(shifts).toBe(0);
});

test("shows an open tab what another page changed", async ({ chromium }) => {
  const tab = await chromium.openNewTab();
  await writeIntention(tab, "I ask before I fix.");
  const other = await chromium.openNewTab();
  await other.getByRole("button", { name: "Change", exact: true }).click();
  await other.getByLabel("My intention").fill("I let the draft stand.");
  await other.keyboard.press("Enter");

  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("I let the draft stand.");
  await expect(tab).toHaveTitle("I let the draft stand.");
  expect(await readTable(tab, "versions")).toHaveLength(1);
});

test("shows what was typed as it was typed and runs none of it", async ({ chromium }) => {
  const tab = await chromium.openNewTab();
  await writeIntention(tab, "<b onclick=alert(1)>أسأل</b> قبل أن أصلح 👩🏽‍🌾 & <script>alert(2)</script>");

  expect(await tab.locator("h1 *").count()).toBe(0);
  await expect(tab.locator("h1")).toHaveAttribute("dir", "auto");
});

test("asks in the morning whether to carry, change or let go, and wipes nothing", async ({ chromium }) => {
  const tab = await chromium.openNewTab();
  await writeIntention(tab, "I ask before I fix.");
  await tab.getByRole("button", { name: "Add a practice" }).click();
  await tab.getByLabel("What is one small way to live this today?").fill("Ask one question first");
  await tab.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(tab.getByText("Ask one question first")).toBeVisible();

  const later = await chromium.context.newPage();
  const morning = new Date(Date.now() + 3 * 86_400_000);
  morning.setUTCHours(8, 0, 0, 0);
  await later.clock.setFixedTime(morning);
  await later.goto("chrome://newtab");
  await expect(later.getByText("Ask one question first")).toBeVisible();
  await expect(later.getByRole("button", { name: "Change", exact: true }).first()).toBeVisible();
  await later.getByRole("button", { name: "Carry on today" }).click();
  await expect(later.getByRole("button", { name: "Carry on today" })).toBeHidden();
  expect(await readTable(later, "practices")).toEqual([
    expect.objectContaining({
      text: "Ask one question first",
      carriedOn: morning.toISOString().slice(0, 10),
    }),
  ]);

  morning.setUTCDate(morning.getUTCDate() + 1);
  await later.clock.setFixedTime(morning);
  await later.goto("chrome://newtab");
  await later.locator(".practice").getByRole("button", { name: "Change", exact: true }).click();
  await later.getByLabel("What is one small way to live this today?").fill("Ask, then wait");
  await later.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(later.getByText("Ask, then wait")).toBeVisible();

  morning.setUTCDate(morning.getUTCDate() + 1);
  await later.clock.setFixedTime(morning);
  await later.goto("chrome://newtab");
  await later.getByRole("button", { name: "Let go", exact: true }).click();
  await expect(later.getByText("Ask, then wait")).toBeHidden();
  expect(await readTable(later, "practices")).toMatchObject([
    { text: "Ask one question first", endedAt: expect.any(Number) },
    { text: "Ask, then wait", endedAt: expect.any(Number) },
  ]);
});

test("leaves nothing for a day without a moment", async ({ chromium }) => {
  const tab = await chromium.openNewTab();
  await writeIntention(tab, "I ask before I fix.");
  await expect(tab.getByRole("button", { name: "Noticed" })).toBeVisible();
  await expect(tab.locator(".day-marks li")).toHaveCount(0);

  await tab.getByRole("button", { name: "Tried" }).click();
  await expect(tab.locator(".day-marks li")).toHaveCount(1);
});
