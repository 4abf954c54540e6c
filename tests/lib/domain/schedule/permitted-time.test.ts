import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { afterQuietHours, firstPermittedFrom } from "@/lib/domain/schedule/permitted-time.ts";
import { isPermittedAt, isQuietAt } from "@/lib/domain/schedule/schedule.ts";
import { minutesOfDayAt } from "@/lib/domain/time/wall-clock.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { placedSchedules } from "@/tests/support/arbitrary/schedules.ts";
import { instantsOf } from "@/tests/support/arbitrary/zones.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";

const at = (text: string): number => Date.parse(text);
const berlin = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };
const placedInstants = placedSchedules.chain((schedule) =>
  fc.tuple(fc.constant(schedule), instantsOf(schedule.zone)),
);
/** Where between two instants to look, as shares of the way. */
const samples = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 12 });

/** Instants from `from` up to but without `until`, the very last among them. */
function between(from: number, until: number, shares: number[]): number[] {
  if (until <= from) return [];
  return [...shares.map((share) => from + Math.floor(share * (until - from))), until - 1];
}

describe("the end of quiet hours", () => {
  it("is the first instant that is not quiet", () => {
    fc.assert(
      fc.property(placedInstants, samples, ([schedule, instant], shares) => {
        const isQuiet = (when: number) => isQuietAt(minutesOfDayAt(when, schedule.zone), schedule.quietHours);
        const end = afterQuietHours(instant, schedule);
        expect(end).toBeGreaterThanOrEqual(instant);
        expect(isQuiet(end)).toBe(false);
        expect(between(instant, end, shares).filter((when) => !isQuiet(when))).toEqual([]);
      }),
      THOUSAND_RUNS,
    );
  });

  it("is the instant itself when nothing is quiet", () => {
    const loud = { ...berlin, quietHours: { fromMinutes: 600, untilMinutes: 600 } };
    expect(afterQuietHours(at("2026-11-20T09:00:00Z"), loud)).toBe(at("2026-11-20T09:00:00Z"));
  });

  it("is the next morning for an evening, on the wall clock of that morning", () => {
    expect(afterQuietHours(at("2026-10-24T20:00:00Z"), berlin)).toBe(at("2026-10-25T07:30:00Z"));
  });

  it("comes at once when clocks jump over the rest of the quiet hours", () => {
    const schedule = { ...berlin, quietHours: { fromMinutes: 22 * 60, untilMinutes: 150 } };
    expect(afterQuietHours(at("2026-03-29T00:00:00Z"), schedule)).toBe(at("2026-03-29T01:00:00Z"));
  });
});

describe("the first permitted instant", () => {
  it("lies outside quiet hours and days off, and nothing before it does", () => {
    fc.assert(
      fc.property(placedInstants, fc.boolean(), samples, ([schedule, instant], forWeekly, shares) => {
        const first = firstPermittedFrom(instant, schedule, forWeekly);
        if (first !== undefined) expect(isPermittedAt(first, schedule, forWeekly)).toBe(true);
        const fortnight = instant + 14 * 86_400_000;
        const before = between(instant, first ?? fortnight, shares);
        expect(before.filter((when) => isPermittedAt(when, schedule, forWeekly))).toEqual([]);
      }),
      THOUSAND_RUNS,
    );
  });

  it("waits for Monday morning on a Friday evening", () => {
    expect(firstPermittedFrom(at("2026-11-20T18:00:00Z"), berlin, false)).toBe(at("2026-11-23T07:30:00Z"));
  });

  it("is open to a weekly on the day off chosen for it, and to nothing else", () => {
    const onSunday = { ...berlin, weekly: { on: true, weekday: 0, atMinutes: 600 } };
    const sunday = at("2026-11-22T09:00:00Z");
    expect(firstPermittedFrom(sunday, onSunday, true)).toBe(sunday);
    expect(firstPermittedFrom(sunday, onSunday, false)).toBe(at("2026-11-23T07:30:00Z"));
  });

  it("does not exist for someone without working days", () => {
    expect(
      firstPermittedFrom(at("2026-11-20T12:00:00Z"), { ...berlin, workingDays: [] }, false),
    ).toBeUndefined();
  });
});
