import { describe, expect, it } from "vitest";

import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import {
  areNotificationsOffered,
  notifyingAtTimes,
  notifyingOnly,
} from "@/lib/domain/settings/notified-kinds.ts";
import { defaultSettings, type Settings } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { block } from "@/tests/support/block.ts";
import { nudge } from "@/tests/support/nudge.ts";

const usual = defaultSettings("de-DE", 0);
const notified = (choice: Settings["notifications"]) => NUDGE_KINDS.filter((kind) => choice[kind]);

describe("a choice of what may notify", () => {
  it("can be none, which names every kind", () => {
    expect(Object.keys(notifyingOnly([])).toSorted()).toEqual([...NUDGE_KINDS].toSorted());
    expect(notified(notifyingOnly([]))).toEqual([]);
  });

  it("with the times of one’s own has those that are on, and keeps what was chosen before", () => {
    expect(notified(notifyingAtTimes(usual))).toEqual(["morning", "weekly"]);
    const schedule = {
      ...usual.schedule,
      morning: { ...usual.schedule.morning, on: false },
      endOfDay: { ...usual.schedule.endOfDay, on: true },
    };
    const chosen = { ...usual, schedule, notifications: notifyingOnly(["block-start"]) };
    expect(notified(notifyingAtTimes(chosen))).toEqual(["end-of-day", "weekly", "block-start"]);
  });
});

describe("notifications are offered", () => {
  const ledger = [23, 24].map((date) =>
    nudge(`morning/2026-11-${date}`, `2026-11-${date}T09:00:00Z`, `2026-11-${date}T12:00:00Z`),
  );
  const situation = (revision: Partial<Situation> = {}): Situation => ({
    now: Date.parse("2026-11-25T10:00:00Z"),
    surface: "popup",
    atBreakpoint: false,
    inFocus: false,
    schedule: { ...usual.schedule, zone: "UTC" },
    dayStartsAtMinutes: 240,
    since: 0,
    ledger,
    ...revision,
  });
  const during = (schedule: Partial<Situation["schedule"]>) =>
    situation({ schedule: { ...usual.schedule, zone: "UTC", ...schedule } });

  it("after cards went unseen", () => {
    expect(areNotificationsOffered(usual, situation())).toBe(true);
    expect(areNotificationsOffered(usual, situation({ ledger: [] }))).toBe(false);
  });

  it("once", () => {
    expect(areNotificationsOffered({ ...usual, notificationsOfferedAt: 1 }, situation())).toBe(false);
  });

  it("not to somebody who has them, or whose system swallows them", () => {
    const some = { ...usual, notifications: notifyingOnly(["weekly", "plan-cue"]) };
    expect(areNotificationsOffered(some, situation())).toBe(false);
    expect(areNotificationsOffered({ ...usual, notificationsSeen: "no" }, situation())).toBe(false);
  });

  it.each([
    ["in a pause", during({ pausedUntil: dayKeySchema.parse("2026-12-01") })],
    ["in quiet hours", situation({ now: Date.parse("2026-11-25T20:00:00Z") })],
    ["on a day off", during({ workingDays: [1, 2] })],
    ["in protected time", during({ blocks: [block({ weekdays: [3], fromMinutes: 570 })] })],
  ])("not %s", (_, then) => {
    expect(areNotificationsOffered(usual, then)).toBe(false);
  });
});
