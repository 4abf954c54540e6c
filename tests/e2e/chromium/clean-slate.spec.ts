import type { BrowserContext, Page } from "@playwright/test";

import type { Chromium } from "@/tests/support/chromium/chromium.ts";
import { expect, test } from "@/tests/support/chromium/fixture.ts";
import { readTable } from "@/tests/support/raw-tables.ts";
import { liveBy } from "@/tests/support/story/live-by.ts";

// Each test looks for what the one before it left, in the browser that both were given.
test.describe.configure({ mode: "serial" });

let earlier: BrowserContext | undefined;

/** What the extension keeps and shows, as the worker and a page that runs nothing see it. */
async function traces(chromium: Chromium): Promise<Record<string, unknown>> {
  const page = await chromium.openQuietPlace();
  const seen = await page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const caches = await globalThis.caches.keys();
    const notifications = Object.keys(await chrome.notifications.getAll());
    const alarms = (await chrome.alarms.getAll()).map(({ name }) => name);
    const badge = await chrome.action.getBadgeText({});
    const title = await chrome.action.getTitle({});
    const stored = { ...localStorage, ...sessionStorage };
    const script = Reflect.get(globalThis, "leftByScript");
    return { databases, caches, notifications, alarms, badge, title, stored, script };
  });
  const memory = await (await chromium.worker()).evaluate(() => Reflect.get(globalThis, "leftInWorker"));
  await page.close();
  const tabs = chromium.context.pages().map((tab) => tab.url());
  return { ...seen, memory, tabs };
}

const UNTOUCHED = {
  databases: ["becoming"],
  caches: [],
  notifications: [],
  alarms: ["nudge"],
  badge: "",
  title: "Becoming",
  stored: {},
  script: undefined,
  memory: undefined,
  tabs: ["about:blank"],
};

/** The tables that hold the person's own rows, whichever there are. */
async function ownTables(page: Page): Promise<string[]> {
  const all = await page.evaluate(async () => {
    const opening = indexedDB.open("becoming");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const names = [...opening.result.objectStoreNames];
    opening.result.close();
    return names;
  });
  return all.filter((table) => !["device", "settings"].includes(table));
}

async function expectUntouched(chromium: Chromium): Promise<void> {
  expect(await traces(chromium)).toEqual(UNTOUCHED);
  const page = await chromium.openQuietPlace();
  const tables = await ownTables(page);
  expect(tables).toContain("intentions");
  for (const table of tables) expect(await readTable(page, table), table).toEqual([]);
  const kept = (await readTable(page, "device")).map(({ key }) => key);
  expect(kept.toSorted()).toEqual(["cursor", "welcomed"]);
  expect(await readTable(page, "settings")).toMatchObject([{ welcomedAt: null, cueWord: "" }]);
}

/** Leaves a trace of every kind, and says a last word when it is closed. */
async function leaveTraces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.setItem("left", "by a test");
    sessionStorage.setItem("left", "by a test");
    await caches.open("left");
    const opening = indexedDB.open("left");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    await chrome.alarms.create("left", { when: Date.now() + 3_600_000 });
    const iconUrl = "/icons/becoming-128.png";
    await chrome.notifications.create("left", { type: "basic", iconUrl, title: "Left", message: "Left" });
    await chrome.action.setBadgeText({ text: "left" });
    await chrome.action.setTitle({ title: "left" });
    addEventListener("pagehide", () => globalThis.console.debug("said on leaving"));
  });
}

test("one test leaves something of every kind behind, and is still heard when it goes", async ({
  chromium,
}) => {
  earlier = chromium.context;
  await expectUntouched(chromium);

  await liveBy(chromium, "I ask before I fix.");
  await chromium.context.addInitScript(() => Reflect.set(globalThis, "leftByScript", true));
  await (await chromium.worker()).evaluate(() => Reflect.set(globalThis, "leftInWorker", true));
  const tab = await chromium.openNewTab();
  await tab.getByRole("button", { name: "Noticed" }).click();
  await tab.getByRole("button", { name: "Veil" }).click();
  await leaveTraces(await chromium.openQuietPlace());
  await chromium.openPopup();

  expect(await traces(chromium)).toMatchObject({
    databases: expect.arrayContaining(["left"]),
    caches: ["left"],
    notifications: ["left"],
    alarms: expect.arrayContaining(["left"]),
    badge: "left",
    title: "left",
    stored: { left: "by a test" },
    script: true,
    memory: true,
  });
  chromium.expectComplaint(/said on leaving/);
});

test("the next has the same browser and finds nothing of it", async ({ chromium }) => {
  expect(chromium.context).toBe(earlier);
  await expectUntouched(chromium);

  const popups = await (
    await chromium.worker()
  ).evaluate(() => chrome.runtime.getContexts({ contextTypes: ["POPUP"] }));
  expect(popups).toEqual([]);
  const tab = await chromium.openNewTab();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("What would you like to live by?");
  await chromium.pressCommand("toggle-veil");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Breathe");
});

test("a clock that was set stands in no later test, which has another browser", async ({ chromium }) => {
  expect(chromium.context).toBe(earlier);
  const tab = await chromium.openNewTab();
  await tab.clock.setFixedTime(0);
  expect(await tab.evaluate(() => Date.now())).toBe(0);
  expect(chromium.isSpent).toBe(true);
});

test("nor does a browser that was restarted go on to the next", async ({ chromium }) => {
  expect(chromium.context).not.toBe(earlier);
  await expectUntouched(chromium);
  const tab = await chromium.openNewTab();
  expect(await tab.evaluate(() => Date.now())).toBeGreaterThan(0);
  await chromium.relaunch();
  earlier = chromium.context;
  expect(chromium.isSpent).toBe(true);
});

test("which begins as untouched as the first", async ({ chromium }) => {
  expect(chromium.context).not.toBe(earlier);
  await expectUntouched(chromium);
});
