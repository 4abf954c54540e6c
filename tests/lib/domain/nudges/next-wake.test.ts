import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decide } from "@/lib/domain/nudges/decide.ts";
import { nextWakeAt } from "@/lib/domain/nudges/next-wake.ts";
import { standingNudges } from "@/lib/domain/nudges/notifying.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { ledgerLives } from "@/tests/support/arbitrary/ledger-lives.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { situationOf } from "@/tests/support/situation.ts";

const MS_PER_DAY = 86_400_000;
const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);
const day = (text: string) => dayKeySchema.parse(text);
const berlin = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };
const friday = at("2026-11-20T14:00:00Z");
const weekly = nudge("weekly/2026-11-16", "2026-11-20T13:00:00Z", "2026-11-24T11:00:00Z");
const checkIn = nudge("check-in/2026-11-20", "2026-11-20T12:30:00Z", "2026-11-20T16:30:00Z");
const withCheckIn = { ...berlin, checkIn: { on: true, atMinutes: 810 } };

const wakeOf = (rows: Nudge[], schedule = berlin, now = friday) =>
  nextWakeAt(situationOf(rows, schedule, now, { surface: "icon" }));

/** All that stands without the person doing anything: the icon, and which notifications may. */
function standingAt(situation: Situation, now: number): string[] {
  const icon = { ...situation, surface: "icon" as const, now };
  return [String(decide(icon).shows !== undefined), ...standingNudges(icon).map(({ id }) => id)];
}

describe("the next wake", () => {
  it("comes before anything that the icon shows changes", () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 8 });
    const dayStarts = fc.constantFrom(0, 150, 240, 720);
    const sinces = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(ledgerLives, shares, dayStarts, sinces, (life, between, dayStartsAtMinutes, daysBefore) => {
        const { schedule, rows, begun, now } = life;
        const since = begun - daysBefore * MS_PER_DAY;
        const situation = situationOf(rows, schedule, now, { dayStartsAtMinutes, since });
        const until = Math.min(nextWakeAt(situation) ?? Infinity, now + 3 * MS_PER_DAY);
        const standing = standingAt(situation, now);
        for (const share of [...between, 1]) {
          const later = now + Math.floor(share * (until - 1 - now));
          expect(standingAt(situation, later)).toEqual(standing);
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("is never now or in the past", () => {
    fc.assert(
      fc.property(ledgerLives, ({ schedule, rows, now }) => {
        expect(wakeOf(rows, schedule, now) ?? Infinity).toBeGreaterThan(now);
      }),
      THOUSAND_RUNS,
    );
  });

  it("is the next occurrence when nothing waits", () => {
    expect(wakeOf([])).toBe(at("2026-11-23T08:00:00Z"));
  });

  it("is the beginning of quiet hours for one that is shown, and their end for one that is hidden", () => {
    expect(wakeOf([weekly])).toBe(at("2026-11-20T17:00:00Z"));
    expect(wakeOf([weekly], berlin, at("2026-11-20T17:00:00Z"))).toBe(at("2026-11-21T03:00:00Z"));
    expect(wakeOf([weekly], berlin, at("2026-11-22T12:00:00Z"))).toBe(at("2026-11-23T03:00:00Z"));
    expect(wakeOf([weekly], berlin, at("2026-11-23T03:00:00Z"))).toBe(at("2026-11-23T07:30:00Z"));
  });

  it("is when one that was put off comes back", () => {
    const later = { ...weekly, postponedUntil: friday + HOUR };
    expect(wakeOf([later])).toBe(friday + HOUR);
  });

  it("is three hours after another took its permit", () => {
    const morning = nudge("morning/2026-11-20", "2026-11-20T08:00:00Z", "2026-11-20T11:00:00Z", {
      state: "acted",
      permit: { at: friday - 2 * HOUR, day: day("2026-11-20") },
    });
    expect(wakeOf([checkIn, morning], withCheckIn)).toBe(friday + HOUR);
  });

  it("is a change of clocks that brings the day before back, of which no permit is left", () => {
    const schedule = {
      ...withCheckIn,
      workingDays: [0, 1, 2, 3, 4, 5, 6],
      quietHours: { fromMinutes: 0, untilMinutes: 0 },
      mostPerDay: 1,
    };
    const spent = nudge("morning/2026-10-24", "2026-10-24T07:00:00Z", "2026-10-24T10:00:00Z", {
      state: "acted",
      permit: { at: at("2026-10-24T07:00:00Z"), day: day("2026-10-24") },
    });
    const open = nudge("check-in/2026-10-24", "2026-10-24T22:00:00Z", "2026-10-25T02:00:00Z");
    const half = { surface: "icon" as const, dayStartsAtMinutes: 150 };
    const situation = situationOf([open, spent], schedule, at("2026-10-25T00:45:00Z"), half);
    expect(standingAt(situation, situation.now)[0]).toBe("true");
    expect(nextWakeAt(situation)).toBe(at("2026-10-25T01:00:00Z"));
    expect(standingAt(situation, at("2026-10-25T01:00:00Z"))[0]).toBe("false");
  });

  it("is the end of the last hour of the day for its question", () => {
    const endOfDay = nudge("end-of-day/2026-11-20", "2026-11-20T13:30:00Z", "2026-11-20T17:30:00Z");
    expect(wakeOf([endOfDay], { ...berlin, endOfDay: { on: true, atMinutes: 870 } })).toBe(friday + HOUR / 2);
  });

  it("is the end of the days in which a kind holds back", () => {
    // The third that went by closed on Wednesday afternoon.
    const ignored = [16, 17, 18].map((date) =>
      nudge(`check-in/2026-11-${date}`, `2026-11-${date}T12:30:00Z`, `2026-11-${date}T14:30:00Z`, {
        state: "expired",
        exposedOn: [day(`2026-11-${date}`)],
      }),
    );
    expect(wakeOf([checkIn, ...ignored], withCheckIn)).toBe(at("2026-11-20T14:30:00Z"));
  });

  it("is nothing for someone who turned everything off", () => {
    const off = { on: false, atMinutes: 600 };
    expect(wakeOf([], { ...berlin, morning: off, weekly: { ...off, weekday: 5 } })).toBeUndefined();
  });
});
