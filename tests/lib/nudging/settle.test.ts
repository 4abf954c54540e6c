import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { ALARM } from "@/lib/nudging/alarm.ts";
import { settle } from "@/lib/nudging/settle.ts";
import { messages } from "@/lib/messages/messages.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { answerNudge, postponeNudge } from "@/lib/storage/nudges.ts";
import { changeSettings, loadSettings } from "@/lib/storage/settings.ts";
import { changeSchedule } from "@/lib/storage/settlement.ts";
import { alarmAt, freshBrowser, notificationIds } from "@/tests/support/fake-toolbar.ts";

emptyDatabaseBeforeEach();

const ZONE = "Europe/Berlin";
const WEEKLY = "weekly/2026-11-16";
const at = (text: string): number => Date.parse(text);
const THURSDAY = at("2026-11-19T12:00:00Z");
const FRIDAY = at("2026-11-20T13:00:00Z");
const QUIET = at("2026-11-20T17:00:00Z");
const MONDAY = at("2026-11-23T07:30:00Z");

let iconWaits: () => boolean | undefined;

/** The person comes back to the browser, and the worker settles. */
const settleOnReturn = (now: number) => settle(now, ZONE, { kind: "idle-return", at: now });

beforeEach(async () => {
  ({ iconWaits } = freshBrowser());
  await settle(THURSDAY, ZONE);
});

describe("settling before anything is due", () => {
  it("arms one alarm for the next occurrence, and shows nothing", async () => {
    expect(await fakeBrowser.alarms.get(ALARM)).toMatchObject({ scheduledTime: at("2026-11-20T08:00:00Z") });
    expect(await alarmAt()).toBe(at("2026-11-20T08:00:00Z"));
    expect(iconWaits()).toBe(false);
    expect(await fakeBrowser.action.getTitle({})).toBe(messages.product.name);
    expect(notificationIds()).toEqual([]);
  });

  it("leaves an alarm that stands right alone, since creating it anew would reset it", async () => {
    const create = vi.spyOn(fakeBrowser.alarms, "create");
    await settle(THURSDAY + 1, ZONE);
    expect(create).not.toHaveBeenCalled();
  });

  it("arms the alarm anew after the browser dropped it", async () => {
    await fakeBrowser.alarms.clearAll();
    await settle(THURSDAY + 1, ZONE);
    expect(await alarmAt()).toBe(at("2026-11-20T08:00:00Z"));
  });

  it("arms none for someone who turned everything off", async () => {
    const off = { on: false, atMinutes: 600 };
    await changeSchedule({ morning: off, weekly: { ...off, weekday: 5 } }, ZONE, THURSDAY);
    await settle(THURSDAY, ZONE);
    expect(await alarmAt()).toBeUndefined();
  });
});

describe("settling when the weekly falls due", () => {
  it("shows that it waits, notifies, and arms the alarm for what comes next", async () => {
    await settleOnReturn(FRIDAY);
    expect(iconWaits()).toBe(true);
    expect(await fakeBrowser.action.getTitle({})).toBe(messages.nudges.waiting);
    expect(notificationIds()).toEqual([WEEKLY]);
    expect(await alarmAt()).toBe(QUIET);
    expect(await database.nudges.get(WEEKLY)).toMatchObject({ notifiedAt: FRIDAY });
  });

  it("shows it on the icon at once, and notifies when the person's work comes to a joint", async () => {
    await settle(FRIDAY, ZONE);
    expect(iconWaits()).toBe(true);
    expect(notificationIds()).toEqual([]);
    expect(await alarmAt()).toBe(QUIET);
    await settle(FRIDAY + 60_000, ZONE, { kind: "idle-return", at: FRIDAY + 57_999 });
    expect(notificationIds()).toEqual([]);
    await settle(FRIDAY + 60_000, ZONE, { kind: "idle-return", at: FRIDAY + 58_000 });
    expect(notificationIds()).toEqual([WEEKLY]);
    expect(await database.nudges.get(WEEKLY)).toMatchObject({
      shown: { at: FRIDAY + 60_000, surface: "notification", rule: "weekly" },
      permit: { at: FRIDAY + 60_000, day: "2026-11-20" },
    });
  });

  it("waits while a window fills the screen or a tab plays sound", async () => {
    vi.spyOn(fakeBrowser.windows, "getLastFocused").mockImplementation(() =>
      Promise.resolve({ focused: true, state: "fullscreen" }),
    );
    await settleOnReturn(FRIDAY);
    expect(iconWaits()).toBe(true);
    expect(notificationIds()).toEqual([]);
    expect(await database.nudges.get(WEEKLY)).not.toHaveProperty("permit");
    vi.mocked(fakeBrowser.windows.getLastFocused).mockRestore();
    await settleOnReturn(FRIDAY + 60_000);
    expect(notificationIds()).toEqual([WEEKLY]);
  });

  it("notifies in words that may stand on a lock screen", async () => {
    await settleOnReturn(FRIDAY);
    expect(fakeBrowser.notifications.getAllCreateOptions()[WEEKLY]).toMatchObject({
      title: messages.product.name,
      message: messages.nudges.kinds.weekly.notification,
    });
  });

  it("notifies once, however often it is settled, also after the person dismissed it", async () => {
    const create = vi.spyOn(fakeBrowser.notifications, "create");
    for (const later of [0, 1, 70_000, 3_600_000]) await settleOnReturn(FRIDAY + later);
    await fakeBrowser.notifications.clear(WEEKLY);
    await settleOnReturn(FRIDAY + 7_200_000);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it("comes to one notification and one right alarm when run many times at once", async () => {
    const create = vi.spyOn(fakeBrowser.notifications, "create");
    await Promise.all([0, 2, 1, 5, 3].map((later) => settleOnReturn(FRIDAY + later)));
    expect(create).toHaveBeenCalledTimes(1);
    expect(await alarmAt()).toBe(QUIET);
    expect(iconWaits()).toBe(true);
  });

  it("does not notify when the person does not want it, and shows it all the same", async () => {
    const { notifications } = await loadSettings();
    await changeSettings({ notifications: { ...notifications, weekly: false } }, THURSDAY);
    await settleOnReturn(FRIDAY);
    expect(notificationIds()).toEqual([]);
    expect(iconWaits()).toBe(true);
    expect(await alarmAt()).toBe(QUIET);
  });

  it("shows nothing while everything is paused", async () => {
    await changeSchedule({ pausedUntil: dayKeySchema.parse("2026-11-21") }, ZONE, THURSDAY);
    await settleOnReturn(FRIDAY);
    expect(iconWaits()).toBe(false);
    expect(notificationIds()).toEqual([]);
    expect(await database.nudges.get(WEEKLY)).toMatchObject({ state: "paused" });
  });
});

describe("a nudge that waits", () => {
  beforeEach(() => settleOnReturn(FRIDAY));

  it("takes icon and notification down once it is answered", async () => {
    await answerNudge(WEEKLY, "acted", FRIDAY + 1);
    await settle(FRIDAY + 1, ZONE);
    expect(iconWaits()).toBe(false);
    expect(notificationIds()).toEqual([]);
    expect(await alarmAt()).toBe(at("2026-11-23T08:00:00Z"));
  });

  it("rests in quiet hours and on days off, and does not notify again after them", async () => {
    await settle(QUIET, ZONE);
    expect(iconWaits()).toBe(false);
    expect(notificationIds()).toEqual([]);
    // The person's day begins; nothing is shown for that.
    expect(await alarmAt()).toBe(at("2026-11-21T03:00:00Z"));
    await settle(at("2026-11-23T03:00:00Z"), ZONE);
    expect(iconWaits()).toBe(false);
    expect(await alarmAt()).toBe(MONDAY);
    await settleOnReturn(MONDAY);
    expect(iconWaits()).toBe(true);
    expect(notificationIds()).toEqual([]);
  });

  it("goes away when it is put off, and comes back with a notification", async () => {
    await postponeNudge(WEEKLY, FRIDAY + 3_600_000, FRIDAY + 1);
    await settle(FRIDAY + 1, ZONE);
    expect(iconWaits()).toBe(false);
    expect(await alarmAt()).toBe(FRIDAY + 3_600_000);
    await settleOnReturn(FRIDAY + 3_600_000);
    expect(iconWaits()).toBe(true);
    expect(notificationIds()).toEqual([WEEKLY]);
  });

  it("is gone when its window closes", async () => {
    await settle(at("2026-11-24T11:00:00Z"), ZONE);
    expect(iconWaits()).toBe(false);
    expect(await database.nudges.get(WEEKLY)).toMatchObject({ state: "expired" });
  });

  it("leaves a notification that is not of the ledger alone", async () => {
    await fakeBrowser.notifications.create("test", { type: "basic", iconUrl: "i", title: "t", message: "m" });
    await settle(FRIDAY + 1, ZONE);
    expect(notificationIds()).toContain("test");
  });
});

describe("a page that changes the schedule while the worker settles", () => {
  it("has the last word on the alarm", async () => {
    const stalled = Promise.withResolvers<void>();
    const { get } = fakeBrowser.alarms;
    vi.spyOn(fakeBrowser.alarms, "get").mockImplementationOnce(async () => {
      await stalled.promise;
      return get(ALARM);
    });
    await fakeBrowser.alarms.clearAll();
    const worker = settle(THURSDAY + 1, ZONE);
    await vi.waitFor(() => expect(fakeBrowser.alarms.get).toHaveBeenCalled());
    await changeSchedule({ checkIn: { on: true, atMinutes: 13 * 60 + 30 } }, ZONE, THURSDAY + 2);
    await settle(THURSDAY + 3, ZONE);
    stalled.resolve();
    await worker;
    expect(await alarmAt()).toBe(at("2026-11-19T12:30:00Z"));
  });
});
