import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { NUDGE_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { isBegun, nudgeToNotify, standingNudges } from "@/lib/domain/nudges/notifying.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { ledgerLives } from "@/tests/support/arbitrary/ledger-lives.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { situationOf } from "@/tests/support/situation.ts";

const at = (text: string): number => Date.parse(text);
const day = (text: string) => dayKeySchema.parse(text);
const HOUR = 3_600_000;
const berlin = { ...defaultSchedule("de-DE"), checkIn: { on: true, atMinutes: 810 }, zone: "Europe/Berlin" };
const friday = at("2026-11-20T14:00:00Z");
const weekly = nudge("weekly/2026-11-16", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");
const checkIn = nudge("check-in/2026-11-20", "2026-11-20T12:30:00Z", "2026-11-20T16:30:00Z");
const all = {
  morning: true,
  "check-in": true,
  "end-of-day": true,
  weekly: true,
  checkpoint: true,
  "contract-review": true,
  quarterly: true,
  "look-back": true,
  yearly: true,
  "block-start": true,
  "block-end": true,
  "plan-cue": true,
  "welcome-back": true,
  backup: true,
};
const none = Object.fromEntries(NUDGE_KINDS.map((kind) => [kind, false])) as typeof all;

function notified(rows: Nudge[], allowed = all, more: Partial<Situation> = {}): string | undefined {
  return nudgeToNotify(situationOf(rows, berlin, friday, { surface: "notification", ...more }), allowed)?.id;
}

/** It took its permit a minute ago, and its notification has not gone out. */
const begun: Nudge = {
  ...weekly,
  shown: { at: friday - 60_000, surface: "notification", rule: "weekly" },
  permit: { at: friday - 60_000, day: day("2026-11-20") },
};

describe("the nudge to notify about", () => {
  it("is the newest of those that the person allowed", () => {
    expect(notified([weekly, checkIn])).toBe(weekly.id);
    expect(notified([weekly, checkIn], { ...all, weekly: false })).toBe(checkIn.id);
    expect(notified([weekly, checkIn], none)).toBeUndefined();
  });

  it("comes at a breakpoint, and not into what the person is in the middle of", () => {
    expect(notified([weekly], all, { atBreakpoint: false })).toBeUndefined();
    expect(notified([weekly], all, { inFocus: true })).toBeUndefined();
  });

  it("is none once the newest went out, however many older ones wait", () => {
    expect(notified([{ ...weekly, notifiedAt: friday }, checkIn])).toBeUndefined();
  });

  it("is none that a page has shown", () => {
    const exposedOn = [day("2026-11-20")];
    expect(notified([{ ...weekly, exposedOn }])).toBeUndefined();
  });

  it("is one that was put off on a page, when that time is over", () => {
    const putOff = { ...weekly, exposedOn: [day("2026-11-20")], postponedUntil: friday };
    expect(notified([putOff], all, { now: friday - 1 })).toBeUndefined();
    expect(notified([putOff])).toBe(weekly.id);
    expect(notified([{ ...putOff, notifiedAt: friday }])).toBeUndefined();
  });

  it("is no weekly that went by three times before: that keeps to its card", () => {
    const earlier = ["10-26", "11-02", "11-09"].map((monday) =>
      nudge(`weekly/2026-${monday}`, `2026-${monday}T13:00:00Z`, `2026-${monday}T20:00:00Z`, {
        state: "expired",
        exposedOn: [day(`2026-${monday}`)],
      }),
    );
    expect(notified([weekly, ...earlier.slice(1)])).toBe(weekly.id);
    expect(notified([weekly, ...earlier])).toBeUndefined();
  });
});

describe("a notification over which the worker died", () => {
  it("is finished at the next wake, which need be no breakpoint", () => {
    expect(isBegun(begun)).toBe(true);
    expect(notified([begun, checkIn], all, { atBreakpoint: false })).toBe(weekly.id);
  });

  it("is not when the person no longer wants any of its kind, nor in quiet hours", () => {
    expect(notified([begun], none, { atBreakpoint: false })).toBeUndefined();
    const evening = { atBreakpoint: false, now: at("2026-11-20T17:00:00Z") };
    expect(notified([begun], all, evening)).toBeUndefined();
  });

  it.each<[string, Partial<Nudge>]>([
    ["went out", { notifiedAt: friday }],
    ["was seen on a page meanwhile", { exposedOn: [day("2026-11-20")] }],
    ["was put off meanwhile", { postponedUntil: friday + HOUR }],
    ["was first seen on a page", { shown: { at: friday, surface: "new-tab", rule: "weekly" } }],
  ])("is none when it %s", (_, more) => {
    expect(isBegun({ ...begun, ...more })).toBe(false);
    expect(notified([{ ...begun, ...more }], all, { atBreakpoint: false })).toBeUndefined();
  });
});

describe("the nudges whose notification may stand", () => {
  it("are those that nothing holds but the moment, however full the day is by now", () => {
    const situation = situationOf([begun, checkIn], { ...berlin, mostPerDay: 0 }, friday, {
      atBreakpoint: false,
      inFocus: true,
    });
    expect(standingNudges(situation).map(({ id }) => id)).toEqual([weekly.id]);
  });

  it("always hold the one to notify about", () => {
    fc.assert(
      fc.property(ledgerLives, fc.boolean(), ({ rows, schedule, now }, atBreakpoint) => {
        const situation = situationOf(rows, schedule, now, { surface: "notification", atBreakpoint });
        const pending = nudgeToNotify(situation, all);
        if (pending !== undefined) expect(standingNudges(situation)).toContain(pending);
      }),
      THOUSAND_RUNS,
    );
  });
});
