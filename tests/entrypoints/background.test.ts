import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import background from "@/entrypoints/background.ts";
import { database } from "@/lib/storage/database.ts";
import { isVeiled } from "@/lib/storage/device.ts";
import { alarmAt, freshBrowser, notificationIds } from "@/tests/support/fake-toolbar.ts";

emptyDatabaseBeforeEach();

const WEEKLY = "weekly/2026-11-16";
const THURSDAY = Date.parse("2026-11-19T12:00:00Z");
const FRIDAY = Date.parse("2026-11-20T14:00:00Z");

let onIdle: ((state: "active" | "idle") => unknown)[];
let onCommand: ((command: string) => unknown)[];
let iconWaits: () => boolean | undefined;

/** A worker that has just been started by the browser. */
function startWorker(): void {
  ({ iconWaits } = freshBrowser());
  [onIdle, onCommand] = [[], []];
  vi.spyOn(fakeBrowser.idle.onStateChanged, "addListener").mockImplementation((listener) => {
    onIdle.push(listener);
  });
  vi.spyOn(fakeBrowser.commands.onCommand, "addListener").mockImplementation((listener) => {
    onCommand.push(listener);
  });
  background.main();
}

const install = { reason: "install" as const };
const ring = async () => {
  const [alarm] = await fakeBrowser.alarms.getAll();
  if (alarm === undefined) throw new Error("No alarm is armed.");
  vi.setSystemTime(alarm.scheduledTime);
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
};
const openedPages = async () => {
  const tabs = await fakeBrowser.tabs.query({});
  return tabs.flatMap(({ url }) => (url === undefined ? [] : [url.replace(/^.*test-extension-id/, "")]));
};

beforeEach(async () => {
  // Only the date: with other timers faked, the database stands still.
  vi.useFakeTimers({ toFake: ["Date"], now: THURSDAY });
  startWorker();
  await vi.waitFor(async () => expect(await alarmAt()).toBeDefined());
});
afterEach(() => vi.useRealTimers());

describe("the worker", () => {
  it("listens to everything from the first instant on, before anything was awaited", () => {
    startWorker();
    expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.notifications.onClicked.hasListeners()).toBe(true);
    expect(onIdle).toHaveLength(1);
    expect(onCommand).toHaveLength(1);
  });

  it("lives from alarm to alarm: each rings, settles and arms the next", async () => {
    await ring();
    expect(await database.nudges.get("morning/2026-11-20")).toMatchObject({ state: "waiting" });
    await ring();
    expect(await database.nudges.get("morning/2026-11-20")).toMatchObject({ state: "expired" });
    await ring();
    expect(notificationIds()).toEqual([WEEKLY]);
    expect(iconWaits()).toBe(true);
  });

  it("makes up for a night without it as soon as it is started", async () => {
    vi.setSystemTime(FRIDAY);
    startWorker();
    await vi.waitFor(() => expect(notificationIds()).toEqual([WEEKLY]));
    await vi.waitFor(async () => expect(await alarmAt()).toBe(Date.parse("2026-11-20T18:00:00Z")));
  });

  it("raises one notification though its start and the alarm settle at once", async () => {
    vi.setSystemTime(FRIDAY);
    const [alarm] = await fakeBrowser.alarms.getAll();
    startWorker();
    const create = vi.spyOn(fakeBrowser.notifications, "create");
    if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
    await vi.waitFor(async () => expect(await database.nudges.get(WEEKLY)).toHaveProperty("notifiedAt"));
    expect(create).toHaveBeenCalledTimes(1);
  });

  it("settles when the person comes back to the computer, and not when they leave it", async () => {
    vi.setSystemTime(FRIDAY);
    await onIdle[0]?.("idle");
    expect(await database.nudges.count()).toBe(0);
    await onIdle[0]?.("active");
    expect(notificationIds()).toEqual([WEEKLY]);
  });

  it("opens the first run once, though the browser reports an install at every start", async () => {
    await fakeBrowser.runtime.onInstalled.trigger(install);
    expect(await openedPages()).toEqual(["/journal.html#/welcome"]);
    startWorker();
    await fakeBrowser.runtime.onInstalled.trigger(install);
    expect(await openedPages()).toEqual([]);
  });

  it("opens the weekly when its notification is clicked, after a restart as before", async () => {
    vi.setSystemTime(FRIDAY);
    startWorker();
    await fakeBrowser.notifications.onClicked.trigger(WEEKLY);
    await fakeBrowser.notifications.onClicked.trigger("morning/2026-11-20");
    expect(await openedPages()).toEqual(["/journal.html#/weekly", "/newtab.html"]);
  });

  it("draws the veil at its command", async () => {
    vi.spyOn(fakeBrowser.runtime, "getContexts").mockImplementation(async () => []);
    await onCommand[0]?.("toggle-veil");
    expect(await isVeiled()).toBe(true);
    await onCommand[0]?.("another-command");
    expect(await isVeiled()).toBe(true);
  });
});
