import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import background from "@/entrypoints/background.ts";
import { database } from "@/lib/storage/database.ts";
import { isVeiled } from "@/lib/storage/device.ts";
import { addPlan } from "@/lib/storage/plans.ts";
import { type FakeSites, fakeSites } from "@/tests/support/fake-sites.ts";
import { alarmAt, freshBrowser, notificationIds } from "@/tests/support/fake-toolbar.ts";

emptyDatabaseBeforeEach();

const WEEKLY = "weekly/2026-11-16";
const THURSDAY = Date.parse("2026-11-19T12:00:00Z");
const FRIDAY = Date.parse("2026-11-20T14:00:00Z");

let onIdle: ((state: "active" | "idle") => unknown)[];
let onFocus: ((windowId: number) => unknown)[];
let onCommand: ((command: string) => unknown)[];
let iconWaits: () => boolean | undefined;
let sites: FakeSites;

/** A worker that has just been started by the browser. */
function startWorker(): void {
  ({ iconWaits } = freshBrowser());
  sites = fakeSites();
  [onIdle, onFocus, onCommand] = [[], [], []];
  vi.spyOn(fakeBrowser.idle, "setDetectionInterval").mockImplementation(() => {});
  vi.spyOn(fakeBrowser.idle.onStateChanged, "addListener").mockImplementation((listener) => {
    onIdle.push(listener);
  });
  vi.spyOn(fakeBrowser.windows.onFocusChanged, "addListener").mockImplementation((listener) => {
    onFocus.push(listener);
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
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    expect(onIdle).toHaveLength(1);
    expect(onFocus).toHaveLength(1);
    expect(onCommand).toHaveLength(1);
  });

  it("lives from alarm to alarm: each rings, settles and arms the next", async () => {
    await ring();
    expect(await database.nudges.get("morning/2026-11-20")).toMatchObject({ state: "waiting" });
    await ring();
    expect(await database.nudges.get("morning/2026-11-20")).toMatchObject({ state: "expired" });
    await ring();
    expect(await database.nudges.get(WEEKLY)).toMatchObject({ state: "waiting" });
    expect(iconWaits()).toBe(true);
    // It is not known to be a joint in what the person does.
    expect(notificationIds()).toEqual([]);
  });

  it("makes up for a night without it as soon as it is started", async () => {
    vi.setSystemTime(FRIDAY);
    startWorker();
    await vi.waitFor(() => expect(iconWaits()).toBe(true));
    await vi.waitFor(async () => expect(await alarmAt()).toBe(Date.parse("2026-11-20T18:00:00Z")));
  });

  it("raises one notification though its start, the alarm and two returns settle at once", async () => {
    vi.setSystemTime(FRIDAY);
    const [alarm] = await fakeBrowser.alarms.getAll();
    startWorker();
    const create = vi.spyOn(fakeBrowser.notifications, "create");
    const returns = [onIdle[0]?.("active"), onIdle[0]?.("active")];
    if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
    await Promise.all(returns);
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

  it("counts a window that comes to the front as a return after ten minutes, and not before", async () => {
    vi.setSystemTime(FRIDAY);
    const none = fakeBrowser.windows.WINDOW_ID_NONE;
    await onFocus[0]?.(none);
    vi.setSystemTime(FRIDAY + 9 * 60_000);
    await onFocus[0]?.(1);
    expect(notificationIds()).toEqual([]);
    await onFocus[0]?.(none);
    vi.setSystemTime(FRIDAY + 20 * 60_000);
    await onFocus[0]?.(1);
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

  it("shows plans on a site as soon as the person has granted it, and no longer than that", async () => {
    const cue = { kind: "site", origin: "https://docs.example.org", path: "/", text: "I open it" } as const;
    await addPlan({ cue, response: { kind: "act", text: "ask first" } }, THURSDAY);
    sites.granted.add("https://docs.example.org/*");
    await sites.changeAccess();
    expect([...sites.scripts.values()]).toMatchObject([{ matches: ["https://docs.example.org/*"] }]);
    sites.granted.clear();
    await sites.changeAccess();
    expect(sites.scripts.size).toBe(0);
  });
});
