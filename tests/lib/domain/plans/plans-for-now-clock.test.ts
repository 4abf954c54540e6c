import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { plansForNow } from "@/lib/domain/plans/plans-for-now.ts";
import { addDays, type Weekday, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { calendarDayAt, minutesOfDayAt, offsetMinutesAt } from "@/lib/domain/time/wall-clock.ts";
import { minutesOfDay } from "@/tests/support/arbitrary/minutes-of-day.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { instantsOf, zones } from "@/tests/support/arbitrary/zones.ts";
import { planOf } from "@/tests/support/plan.ts";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const STEP = 5 * MINUTE;
const EVERY_DAY: Weekday[] = [0, 1, 2, 3, 4, 5, 6];

const placesAndInstants = zones.chain((zone) => fc.tuple(fc.constant(zone), instantsOf(zone)));
const weekdays = fc.subarray(EVERY_DAY, { minLength: 1 });

function isShown(atMinutes: number, on: Weekday[], now: number, zone: string): boolean {
  const plan = planOf(1, { kind: "time", atMinutes, weekdays: on });
  return plansForNow([plan], now, zone).length > 0;
}

/** Whether clocks stand as they do now for a day on either side. */
function isSteady(now: number, zone: string): boolean {
  const offsets = [now - DAY, now, now + DAY].map((at) => offsetMinutesAt(at, zone));
  return new Set(offsets).size === 1;
}

describe("the window of a plan for a time", () => {
  it("is, where clocks stand still, what the wall clock says", () => {
    fc.assert(
      fc.property(placesAndInstants, minutesOfDay, weekdays, ([zone, now], atMinutes, on) => {
        fc.pre(isSteady(now, zone));
        const today = calendarDayAt(now, zone);
        const open = [-1, 0, 1].some((days) => {
          const since = minutesOfDayAt(now, zone) - (atMinutes + days * 1_440);
          return on.includes(weekdayOf(addDays(today, days))) && since >= -30 && since < 60;
        });
        expect(isShown(atMinutes, on, now, zone)).toBe(open);
      }),
      THOUSAND_RUNS,
    );
  });

  it("lasts ninety minutes in one piece on each day, wherever and however clocks change", () => {
    fc.assert(
      fc.property(placesAndInstants, minutesOfDay, ([zone, around], atMinutes) => {
        const from = Math.floor(around / STEP) * STEP - 1.5 * DAY;
        const steps = Array.from({ length: (3 * DAY) / STEP }, (_, step) => from + step * STEP);
        const shown = steps.map((now) => (isShown(atMinutes, EVERY_DAY, now, zone) ? "x" : "."));
        // The stretch looked at may cut the first and the last.
        const whole = shown.join("").match(/(?<=\.)x+(?=\.)/g) ?? [];
        expect(new Set(whole)).toEqual(new Set(["x".repeat(18)]));
        expect(whole.length).toBeGreaterThanOrEqual(2);
        expect(whole.length).toBeLessThanOrEqual(3);
      }),
      { ...THOUSAND_RUNS, numRuns: 150 },
    );
  });

  it("belongs to the weekday of its time, not to that of the instant", () => {
    fc.assert(
      fc.property(placesAndInstants, minutesOfDay, weekdays, ([zone, now], atMinutes, on) => {
        const others = EVERY_DAY.filter((weekday) => !on.includes(weekday));
        const onSome = [on, others].filter((days) => isShown(atMinutes, days, now, zone));
        expect(onSome).toHaveLength(isShown(atMinutes, EVERY_DAY, now, zone) ? 1 : 0);
      }),
      THOUSAND_RUNS,
    );
  });
});
