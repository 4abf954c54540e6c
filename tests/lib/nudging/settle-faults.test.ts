import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { settle } from "@/lib/nudging/settle.ts";
import { database } from "@/lib/storage/database.ts";
import { alarmAt, freshBrowser, notificationIds } from "@/tests/support/fake-toolbar.ts";
import type { Fault } from "@/tests/support/faulty-steps.ts";

const { faultIn, faultless, watched } = await vi.hoisted(() => import("@/tests/support/faulty-steps.ts"));

emptyDatabaseBeforeEach();

vi.mock("@/lib/storage/settlement.ts", async (load) =>
  watched(await load<typeof import("@/lib/storage/settlement.ts")>(), "settleLedger"),
);
vi.mock("@/lib/storage/exposures.ts", async (load) =>
  watched(await load<typeof import("@/lib/storage/exposures.ts")>(), "noteExposure"),
);
vi.mock("@/lib/storage/notified.ts", async (load) =>
  watched(await load<typeof import("@/lib/storage/notified.ts")>(), "claimNotification", "markNotified"),
);
vi.mock("@/lib/nudging/focus-hint.ts", async (load) =>
  watched(await load<typeof import("@/lib/nudging/focus-hint.ts")>(), "isInFocus"),
);
vi.mock("@/lib/nudging/alarm.ts", async (load) =>
  watched(await load<typeof import("@/lib/nudging/alarm.ts")>(), "armAlarm"),
);
vi.mock("@/lib/nudging/badge.ts", async (load) =>
  watched(await load<typeof import("@/lib/nudging/badge.ts")>(), "showWaiting"),
);
vi.mock("@/lib/nudging/notification.ts", async (load) =>
  watched(await load<typeof import("@/lib/nudging/notification.ts")>(), "clearNotifications", "notifyOf"),
);

/** All that settling does, in its order. */
const STEPS = [
  "settleLedger",
  "isInFocus",
  "armAlarm",
  "showWaiting",
  "clearNotifications",
  "claimNotification",
  "noteExposure",
  "notifyOf",
  "markNotified",
];

const ZONE = "Europe/Berlin";
const WEEKLY = "weekly/2026-11-16";
const THURSDAY = Date.parse("2026-11-19T12:00:00Z");
const FRIDAY = Date.parse("2026-11-20T13:00:00Z");
const QUIET = Date.parse("2026-11-20T17:00:00Z");
const A_MINUTE = 60_000;

const settleOnReturn = (now: number) => settle(now, ZONE, { kind: "idle-return", at: now });
const row = () => database.nudges.get(WEEKLY);

let iconWaits: () => boolean | undefined;
let raised: () => number;

beforeEach(async () => {
  ({ iconWaits } = freshBrowser());
  faultless();
  await settle(THURSDAY, ZONE);
  // It has rung.
  await fakeBrowser.alarms.clearAll();
  const create = vi.spyOn(fakeBrowser.notifications, "create");
  raised = () => create.mock.calls.length;
});

/** Settling at the return on Friday ends in this fault: told to the caller, or a worker that is no more. */
async function fails(fault: Fault): Promise<void> {
  const reached = faultIn(fault);
  const settling = settleOnReturn(FRIDAY);
  if (fault.how === "refuses") await expect(settling).rejects.toThrow("refused");
  else await reached;
}

/** What went out, or was about to, goes out at the next wake; what was not yet begun waits for the next return. */
async function isMadeUpFor({ step, place }: Fault): Promise<void> {
  const begunAt = place === "after" ? STEPS.indexOf("noteExposure") : STEPS.indexOf("notifyOf");
  const wasBegun = STEPS.indexOf(step) >= begunAt;
  await settle(FRIDAY + A_MINUTE, ZONE);
  expect(iconWaits()).toBe(true);
  expect(notificationIds()).toEqual(wasBegun ? [WEEKLY] : []);
  await settleOnReturn(FRIDAY + 2 * A_MINUTE);
  await settleOnReturn(FRIDAY + 3 * A_MINUTE);
  expect(notificationIds()).toEqual([WEEKLY]);
  expect(await alarmAt()).toBe(QUIET);
  const { permit, notifiedAt, shown } = (await row()) ?? {};
  expect(permit?.at).toBe(wasBegun ? FRIDAY : FRIDAY + 2 * A_MINUTE);
  expect(shown).toMatchObject({ at: permit?.at, surface: "notification" });
  expect(notifiedAt).toBeGreaterThanOrEqual(permit?.at ?? Infinity);
  expect(await database.nudges.filter(({ kind }) => kind === "weekly").count()).toBe(1);
}

const FAULTS = STEPS.flatMap((step) =>
  (["before", "after"] as const).flatMap((place) =>
    (["refuses", "dies"] as const).map((how): Fault => ({ step, place, how })),
  ),
);

describe.each(FAULTS)("a fault $place $step ($how)", (fault) => {
  const { step, place } = fault;

  it("is made up for: nothing is lost, and nothing comes twice", async () => {
    await fails(fault);
    await isMadeUpFor(fault);
    // Whoever dies between raising it and noting that cannot know; the second takes the place of the first.
    const isUnknown =
      (step === "notifyOf" && place === "after") || (step === "markNotified" && place === "before");
    expect(raised()).toBe(isUnknown ? 2 : 1);
  });

  it("leaves an alarm that rings within a minute, once the alarm is set", async () => {
    await fails(fault);
    const isSet = STEPS.indexOf(step) > 2 || (step === "armAlarm" && place === "after");
    expect(await alarmAt()).toBe(isSet ? FRIDAY + A_MINUTE : undefined);
  });
});

type Instead = () => Promise<never>;

/** Has the browser refuse something, once, within one of the steps. */
const CALLS: Record<string, (instead: Instead) => void> = {
  "looking at the alarm": (instead) => vi.spyOn(fakeBrowser.alarms, "get").mockImplementationOnce(instead),
  "arming the alarm": (instead) => vi.spyOn(fakeBrowser.alarms, "create").mockImplementationOnce(instead),
  "drawing the icon": (instead) => vi.spyOn(fakeBrowser.action, "setIcon").mockImplementationOnce(instead),
  "naming the icon": (instead) => vi.spyOn(fakeBrowser.action, "setTitle").mockImplementationOnce(instead),
  "looking at the notifications": (instead) =>
    vi.spyOn(fakeBrowser.notifications, "getAll").mockImplementationOnce(instead),
  "raising the notification": (instead) =>
    vi.spyOn(fakeBrowser.notifications, "create").mockImplementationOnce(instead),
};

describe.each(Object.entries(CALLS))("a browser that refuses %s", (_, instead) => {
  it("is told to the caller, leaves what the ledger holds, and is made up for", async () => {
    instead(() => Promise.reject(new Error("refused")));
    await expect(settleOnReturn(FRIDAY)).rejects.toThrow("refused");
    expect((await database.nudges.toArray()).map(({ id, state }) => `${id} ${state}`)).toEqual([
      "morning/2026-11-20 expired",
      `${WEEKLY} waiting`,
    ]);
    await settleOnReturn(FRIDAY + A_MINUTE);
    expect(iconWaits()).toBe(true);
    expect(notificationIds()).toEqual([WEEKLY]);
    expect(await alarmAt()).toBe(QUIET);
  });
});

describe("a browser that drops everything on restart", () => {
  it("is brought in line by the first wake, without notifying a second time", async () => {
    await settleOnReturn(FRIDAY);
    const { iconWaits: newIcon } = freshBrowser();
    const create = vi.spyOn(fakeBrowser.notifications, "create");
    await settleOnReturn(FRIDAY + A_MINUTE);
    expect(newIcon()).toBe(true);
    expect(await alarmAt()).toBe(QUIET);
    expect(create).not.toHaveBeenCalled();
  });
});
