import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { settle } from "@/lib/nudging/settle.ts";
import { database } from "@/lib/storage/database.ts";
import { alarmAt, freshBrowser, notificationIds } from "@/tests/support/fake-toolbar.ts";

emptyDatabaseBeforeEach();

const ZONE = "Europe/Berlin";
const WEEKLY = "weekly/2026-11-16";
const THURSDAY = Date.parse("2026-11-19T12:00:00Z");
const FRIDAY = Date.parse("2026-11-20T13:00:00Z");
const QUIET = Date.parse("2026-11-20T17:00:00Z");
const A_MINUTE = 60_000;

type Instead = () => Promise<never>;

/** Has the browser do something else, once, in one of its steps. */
const STEPS: Record<string, (instead: Instead) => void> = {
  "looking at the alarm": (instead) => vi.spyOn(fakeBrowser.alarms, "get").mockImplementationOnce(instead),
  "arming the alarm": (instead) => vi.spyOn(fakeBrowser.alarms, "create").mockImplementationOnce(instead),
  "drawing the icon": (instead) => vi.spyOn(fakeBrowser.action, "setIcon").mockImplementationOnce(instead),
  "naming the icon": (instead) => vi.spyOn(fakeBrowser.action, "setTitle").mockImplementationOnce(instead),
  "looking at the notifications": (instead) =>
    vi.spyOn(fakeBrowser.notifications, "getAll").mockImplementationOnce(instead),
  "raising the notification": (instead) =>
    vi.spyOn(fakeBrowser.notifications, "create").mockImplementationOnce(instead),
};
const refusing: Instead = () => Promise.reject(new Error("refused"));

let iconWaits: () => boolean | undefined;

beforeEach(async () => {
  ({ iconWaits } = freshBrowser());
  await settle(THURSDAY, ZONE);
});

async function expectSettled(): Promise<void> {
  expect(iconWaits()).toBe(true);
  expect(notificationIds()).toEqual([WEEKLY]);
  expect(await alarmAt()).toBe(QUIET);
  const rows = await database.nudges.where("id").equals(WEEKLY).toArray();
  expect(rows).toMatchObject([{ state: "waiting" }]);
  expect(rows[0]?.notifiedAt).toBeGreaterThanOrEqual(FRIDAY);
}

describe.each(Object.entries(STEPS))("a fault in %s", (step, instead) => {
  it("is told to the caller, leaves an alarm that rings within a minute, and is made up for then", async () => {
    // It has rung.
    await fakeBrowser.alarms.clearAll();
    instead(refusing);
    await expect(settle(FRIDAY, ZONE)).rejects.toThrow("refused");
    // Without a working alarm, any other wake will do.
    expect(await alarmAt()).toBe(step.endsWith("the alarm") ? undefined : FRIDAY + A_MINUTE);
    await settle(FRIDAY + A_MINUTE, ZONE);
    await expectSettled();
  });

  it("leaves what the ledger holds as it is", async () => {
    instead(refusing);
    await fakeBrowser.alarms.clearAll();
    await expect(settle(FRIDAY, ZONE)).rejects.toThrow("refused");
    expect((await database.nudges.toArray()).map(({ id, state }) => `${id} ${state}`)).toEqual([
      "morning/2026-11-20 expired",
      `${WEEKLY} waiting`,
    ]);
  });
});

describe.each(Object.entries(STEPS))("a worker killed in %s", (_, instead) => {
  it("is made up for by the next one", async () => {
    const reached = Promise.withResolvers<void>();
    instead(() => {
      reached.resolve();
      return new Promise<never>(() => {});
    });
    void settle(FRIDAY, ZONE);
    await reached.promise;
    const { iconWaits: newIcon } = freshBrowser();
    iconWaits = newIcon;
    await settle(FRIDAY + A_MINUTE, ZONE);
    await expectSettled();
  });
});

describe("a worker killed right after the notification went out", () => {
  it("raises it again under the same id, so that the person sees one", async () => {
    const { create } = fakeBrowser.notifications;
    vi.spyOn(fakeBrowser.notifications, "create").mockImplementationOnce(
      async (...given: Parameters<typeof create>) => {
        await create(...given);
        return new Promise<never>(() => {});
      },
    );
    void settle(FRIDAY, ZONE);
    await vi.waitFor(() => expect(notificationIds()).toEqual([WEEKLY]));
    expect(await alarmAt()).toBe(FRIDAY + A_MINUTE);
    await settle(FRIDAY + A_MINUTE, ZONE);
    await expectSettled();
  });
});

describe("a browser that drops everything on restart", () => {
  it("is brought in line by the first wake, without notifying a second time", async () => {
    await settle(FRIDAY, ZONE);
    const { iconWaits: newIcon } = freshBrowser();
    const create = vi.spyOn(fakeBrowser.notifications, "create");
    await settle(FRIDAY + A_MINUTE, ZONE);
    expect(newIcon()).toBe(true);
    expect(await alarmAt()).toBe(QUIET);
    expect(create).not.toHaveBeenCalled();
  });
});
