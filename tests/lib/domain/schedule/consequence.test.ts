import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { TIMED_KINDS } from "@/lib/domain/nudges/nudge-kind.ts";
import { consequenceOf, nextAsked, nextOfKind } from "@/lib/domain/schedule/consequence.ts";
import { isPausedAt, isQuietAt, type PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { placedSchedules } from "@/tests/support/arbitrary/schedules.ts";
import { instantsOf } from "@/tests/support/arbitrary/zones.ts";

const day = (text: string) => dayKeySchema.parse(text);
const berlin: PlacedSchedule = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };
const MONDAY_MORNING = Date.parse("2026-11-23T06:00:00Z");
const SATURDAY = 6;

describe("what comes of a chosen time", () => {
  it("is nothing else than what was chosen, for the usual times", () => {
    for (const kind of TIMED_KINDS) {
      expect(consequenceOf(kind, berlin, MONDAY_MORNING)).toEqual({ outcome: "kept" });
    }
  });

  it("is told as if it were on while it is off", () => {
    const off = { ...berlin, morning: { on: false, atMinutes: 7 * 60 } };
    expect(consequenceOf("morning", off, MONDAY_MORNING).outcome).toBe("moved");
  });

  it("is the end of the quiet hours on the same day for an early morning", () => {
    const early = { ...berlin, morning: { on: true, atMinutes: 7 * 60 } };
    expect(consequenceOf("morning", early, MONDAY_MORNING)).toEqual({
      outcome: "moved",
      day: "2026-11-23",
      minutes: 8 * 60 + 30,
    });
  });

  it("is nothing at all for a check-in in the evening, since quiet hours last into the next day", () => {
    const late = { ...berlin, checkIn: { on: true, atMinutes: 19 * 60 } };
    expect(consequenceOf("check-in", late, MONDAY_MORNING)).toEqual({
      outcome: "never",
      because: "quiet-hours",
    });
  });

  it("is nothing at all for a daily nudge without any working day", () => {
    const idle = { ...berlin, workingDays: [] };
    expect(consequenceOf("morning", idle, MONDAY_MORNING)).toEqual({
      outcome: "never",
      because: "no-working-day",
    });
  });

  it("is Monday for a weekly on Friday evening", () => {
    const evening = { ...berlin, weekly: { ...berlin.weekly, atMinutes: 19 * 60 } };
    const consequence = consequenceOf("weekly", evening, MONDAY_MORNING + 86_400_000);
    expect(consequence).toEqual({ outcome: "moved", day: "2026-11-30", minutes: 8 * 60 + 30 });
  });

  it("is that a weekly comes on a day off that was chosen for it", () => {
    const onSaturday = { ...berlin, weekly: { on: true, weekday: SATURDAY, atMinutes: 600 } };
    expect(consequenceOf("weekly", onSaturday, MONDAY_MORNING)).toEqual({ outcome: "kept-on-day-off" });
  });

  it("never says anything else than what the schedule then does", () => {
    // In UTC, where no clock skips a time that was chosen.
    const cases = fc.record({
      schedule: placedSchedules.map((schedule) => ({ ...schedule, zone: "UTC" })),
      now: instantsOf("UTC"),
      kind: fc.constantFrom(...TIMED_KINDS),
    });
    fc.assert(
      fc.property(cases, ({ schedule, now, kind }) => {
        const consequence = consequenceOf(kind, schedule, now);
        const next = nextOfKind(kind, schedule, now);
        const { morning, checkIn, endOfDay, weekly } = schedule;
        const chosen = { morning, "check-in": checkIn, "end-of-day": endOfDay, weekly }[kind];
        if (next === undefined) expect(consequence.outcome).toBe("never");
        else if (consequence.outcome === "moved") {
          expect(isQuietAt(chosen.atMinutes, schedule.quietHours)).toBe(true);
          expect(calendarDayAt(next.due, "UTC")).toBe(consequence.day);
          expect(minutesOfDayAt(next.due, "UTC")).toBe(consequence.minutes);
        } else {
          expect(consequence.outcome).toMatch(/^kept/);
          expect(minutesOfDayAt(next.due, "UTC")).toBe(chosen.atMinutes);
          if (kind === "weekly")
            expect(weekdayOf(calendarDayAt(next.due, "UTC"))).toBe(schedule.weekly.weekday);
        }
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("what is asked next", () => {
  it("is the next nudge of any kind that is on", () => {
    expect(nextAsked(berlin, MONDAY_MORNING)).toMatchObject({ kind: "morning", period: "2026-11-23" });
  });

  it("comes after the pause, from its very first instant on", () => {
    const paused = {
      ...berlin,
      quietHours: { fromMinutes: 0, untilMinutes: 0 },
      morning: { on: true, atMinutes: 0 },
      pausedUntil: day("2026-12-01"),
    };
    expect(nextAsked(paused, MONDAY_MORNING)).toMatchObject({ kind: "morning", period: "2026-12-01" });
  });

  it("is not held back by a pause that is over", () => {
    const resumed = { ...berlin, pausedUntil: day("2026-11-20") };
    expect(nextAsked(resumed, MONDAY_MORNING)).toMatchObject({ period: "2026-11-23" });
  });

  it("is nothing while everything is off", () => {
    const off = {
      ...berlin,
      morning: { on: false, atMinutes: 540 },
      weekly: { ...berlin.weekly, on: false },
    };
    expect(nextAsked(off, MONDAY_MORNING)).toBeUndefined();
  });

  it("never lies in a pause, nor before now", () => {
    const moments = placedSchedules.chain((schedule) =>
      fc.record({
        schedule: fc.constant(schedule),
        now: instantsOf(schedule.zone),
        days: fc.integer({ min: -3, max: 40 }),
      }),
    );
    fc.assert(
      fc.property(moments, ({ schedule, now, days }) => {
        const paused = { ...schedule, pausedUntil: calendarDayAt(now + days * 86_400_000, schedule.zone) };
        const next = nextAsked(paused, now);
        if (next === undefined) return;
        expect(next.due).toBeGreaterThan(now);
        expect(isPausedAt(next.due, paused)).toBe(false);
      }),
      THOUSAND_RUNS,
    );
  });
});
