import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { nextWakeAt, nudgeToNotify, shownNudges } from "@/lib/domain/nudges/waiting.ts";
import { isPermittedAt } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt } from "@/lib/domain/time/wall-clock.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { placedSchedules } from "@/tests/support/arbitrary/schedules.ts";
import { instantsOf } from "@/tests/support/arbitrary/zones.ts";
import { MemoryLedger } from "@/tests/support/memory-ledger.ts";

const MS_PER_DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);
const berlin = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };
const friday = at("2026-11-20T14:00:00Z");
const weekly = nudge("weekly/2026-11-16", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");
const checkIn = nudge("check-in/2026-11-20", "2026-11-20T12:30:00Z", "2026-11-20T16:30:00Z");

const shownIds = (...given: Parameters<typeof shownNudges>) => shownNudges(...given).map(({ id }) => id);

describe("the nudges that may be shown", () => {
  it("are those that wait, the newest first", () => {
    expect(shownIds([checkIn, weekly], berlin, friday)).toEqual([weekly.id, checkIn.id]);
  });

  it.each([
    ["is answered", { ...weekly, state: "acted" as const }, friday],
    ["is not yet due", weekly, weekly.due - 1],
    ["has closed", weekly, weekly.closesAt],
    ["was put off", { ...weekly, postponedUntil: friday + 1 }, friday],
    ["came into quiet hours", weekly, at("2026-11-20T17:00:00Z")],
    ["came into a day off", weekly, at("2026-11-21T12:00:00Z")],
  ])("do not hold one that %s", (_, row, now) => {
    expect(shownIds([row], berlin, now)).toEqual([]);
  });

  it("are none while everything is paused", () => {
    expect(shownIds([weekly], { ...berlin, pausedUntil: dayKeySchema.parse("2026-11-21") }, friday)).toEqual(
      [],
    );
  });

  it("begin with one that was put off until now, since it is the one asked for", () => {
    const later = { ...checkIn, postponedUntil: friday - 1 };
    expect(shownIds([weekly, later], berlin, friday)).toEqual([later.id, weekly.id]);
  });

  it("never come in quiet hours or on a day off", () => {
    fc.assert(
      fc.property(lives, ({ schedule, ledger, now }) => {
        for (const { kind } of shownNudges(ledger.waiting(), schedule, now)) {
          expect(isPermittedAt(now, schedule, kind === "weekly")).toBe(true);
        }
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("the nudge to notify about", () => {
  const all = { morning: true, "check-in": true, weekly: true };

  it("is the newest of those that the person allowed", () => {
    expect(nudgeToNotify([weekly, checkIn], all)?.id).toBe(weekly.id);
    expect(nudgeToNotify([weekly, checkIn], { ...all, weekly: false })?.id).toBe(checkIn.id);
    expect(nudgeToNotify([weekly], { ...all, weekly: false })).toBeUndefined();
  });

  it("is none once the newest went out, however many older ones wait", () => {
    expect(nudgeToNotify([{ ...weekly, notifiedAt: friday }, checkIn], all)).toBeUndefined();
  });
});

/** Someone somewhere, some days on, with what then waits, and some of it put off. */
const lives = placedSchedules
  .chain((schedule) =>
    fc.record({
      schedule: fc.constant(schedule),
      begun: instantsOf(schedule.zone),
      lived: fc.integer({ min: 1, max: 9 * MS_PER_DAY }),
      putOff: fc.option(fc.integer({ min: 1, max: 2 * MS_PER_DAY })),
      pausedDays: fc.option(fc.integer({ min: 0, max: 9 })),
    }),
  )
  .map(({ schedule, begun, lived, putOff, pausedDays }) => {
    const now = begun + lived;
    const ledger = MemoryLedger.begunAt(begun, schedule);
    ledger.settle(schedule, now);
    const [first] = ledger.waiting();
    if (first && putOff !== null) ledger.revise(first.id, { postponedUntil: now + putOff });
    const pausedUntil = pausedDays === null ? null : addDays(calendarDayAt(now, schedule.zone), pausedDays);
    return { ledger, now, schedule: { ...schedule, pausedUntil } };
  });

describe("the next wake", () => {
  it("comes before anything that is shown changes", () => {
    fc.assert(
      fc.property(
        lives,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 8 }),
        (life, shares) => {
          const { schedule, ledger, now } = life;
          const rows: Nudge[] = ledger.waiting();
          const wake = nextWakeAt(rows, schedule, now);
          const until = Math.min(wake ?? Infinity, now + 3 * MS_PER_DAY);
          const shown = shownIds(rows, schedule, now);
          for (const share of shares) {
            const between = now + Math.floor(share * (until - 1 - now));
            expect(shownIds(rows, schedule, between)).toEqual(shown);
          }
          expect(shownIds(rows, schedule, until - 1)).toEqual(shown);
        },
      ),
      THOUSAND_RUNS,
    );
  });

  it("is never now or in the past", () => {
    fc.assert(
      fc.property(lives, ({ schedule, ledger, now }) => {
        expect(nextWakeAt(ledger.waiting(), schedule, now) ?? Infinity).toBeGreaterThan(now);
      }),
      THOUSAND_RUNS,
    );
  });

  it("is the next occurrence when nothing waits", () => {
    expect(nextWakeAt([], berlin, friday)).toBe(at("2026-11-23T08:00:00Z"));
  });

  it("is the beginning of quiet hours for one that is shown, and their end for one that is hidden", () => {
    expect(nextWakeAt([weekly], berlin, friday)).toBe(at("2026-11-20T17:00:00Z"));
    expect(nextWakeAt([weekly], berlin, at("2026-11-20T17:00:00Z"))).toBe(at("2026-11-23T07:30:00Z"));
  });

  it("is when one that was put off comes back", () => {
    const later = { ...weekly, postponedUntil: friday + 3_600_000 };
    expect(nextWakeAt([later], berlin, friday)).toBe(friday + 3_600_000);
  });

  it("is nothing for someone who turned everything off", () => {
    const off = { on: false, atMinutes: 600 };
    expect(
      nextWakeAt([], { ...berlin, morning: off, weekly: { ...off, weekday: 5 } }, friday),
    ).toBeUndefined();
  });
});
