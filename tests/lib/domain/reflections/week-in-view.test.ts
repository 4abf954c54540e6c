import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { ratedWeek, sinceLast, weekInView } from "@/lib/domain/reflections/week-in-view.ts";
import { addDays, daysBetween, dayKeySchema, startOfWeek, toDayKey } from "@/lib/domain/time/day-key.ts";
import { momentOn } from "@/tests/support/moment.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const day = (text: string) => dayKeySchema.parse(text);
const today = day("2026-11-20");

function weekly(untilDay: string, finishedAt?: number): Reflection {
  return {
    id: "0197b1e6-0000-7000-8000-000000000000",
    createdAt: 1,
    updatedAt: 1,
    kind: "weekly",
    period: startOfWeek(day(untilDay), 1),
    fromDay: addDays(day(untilDay), -6),
    untilDay: day(untilDay),
    answers: [],
    practiceText: "",
    ...(finishedAt !== undefined && { finishedAt }),
  };
}

describe("the week in view", () => {
  it("is the last seven days for the first weekly", () => {
    expect(weekInView(today, [])).toEqual({ period: "2026-11-16", fromDay: "2026-11-14", untilDay: today });
  });

  it("begins with the last day of the last one, which was not over then", () => {
    expect(weekInView(today, [weekly("2026-11-06", 1), weekly("2026-11-12", 1)]).fromDay).toBe("2026-11-12");
  });

  it("holds both weeks when one passed without a reflection, but never three", () => {
    expect(weekInView(today, [weekly("2026-11-08", 1)]).fromDay).toBe("2026-11-08");
    expect(weekInView(today, [weekly("2026-11-06", 1)]).fromDay).toBe("2026-11-07");
    expect(weekInView(today, [weekly("2026-10-16", 1)]).fromDay).toBe("2026-11-07");
  });

  it("is a week also when the last one was a day ago, or today", () => {
    expect(weekInView(today, [weekly("2026-11-19", 1)]).fromDay).toBe("2026-11-14");
    expect(weekInView(today, [weekly("2026-11-20", 1)]).fromDay).toBe("2026-11-14");
  });

  it("takes no account of a draft, nor of one from a day to come", () => {
    expect(weekInView(today, [weekly("2026-11-10"), weekly("2026-11-27", 1)]).fromDay).toBe("2026-11-14");
  });

  it("belongs to the period that was asked about, or to the week of today", () => {
    expect(weekInView(day("2026-11-24"), [], day("2026-11-16")).period).toBe("2026-11-16");
    expect(weekInView(day("2026-11-24"), []).period).toBe("2026-11-23");
  });

  it("spans between one week and two, ends today, and leaves no gap of up to a week", () => {
    const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays(today, -count));
    fc.assert(
      fc.property(fc.array(days, { maxLength: 5 }), (ends) => {
        const finished = ends.map((end) => weekly(end, 1));
        const { fromDay, untilDay } = weekInView(today, finished);
        expect(untilDay).toBe(today);
        expect(daysBetween(fromDay, untilDay) + 1).toBeGreaterThanOrEqual(7);
        expect(daysBetween(fromDay, untilDay) + 1).toBeLessThanOrEqual(14);
        const last = ends.toSorted().at(-1);
        if (last !== undefined && daysBetween(last, today) < 14) {
          expect(fromDay <= last).toBe(true);
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("always belongs to a Monday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }).map(toDayKey), (some) => {
        expect(startOfWeek(weekInView(some, []).period, 1)).toBe(weekInView(some, []).period);
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("the week that is rated", () => {
  const begun = weekInView(day("2026-11-13"), []);

  it("is the one that the weekly is about, also when it is finished some days later", () => {
    expect(ratedWeek(begun, day("2026-11-13"))).toBe("2026-11-09");
    expect(ratedWeek(begun, day("2026-11-19"))).toBe("2026-11-09");
  });

  it("is the present one once the days of the weekly are long past", () => {
    expect(ratedWeek(begun, today)).toBe("2026-11-16");
  });
});

describe("the moments since the last weekly", () => {
  const first = day("2026-11-13");
  const at = (createdAt: number) => momentOn(first, { createdAt });

  it("leave out what it has looked back on, and hold what came after it on the same day", () => {
    const moments = [at(9), at(18), momentOn(today, { createdAt: 10 })];
    expect(sinceLast(first, moments, [weekly("2026-11-13", 14)])).toEqual(moments.slice(1));
  });

  it("hold what was added to that day later, and know of two weeklies on one day", () => {
    const added = momentOn(first, { at: 9, createdAt: 20 });
    const finished = [weekly("2026-11-13", 14), weekly("2026-11-13", 18)];
    expect(sinceLast(first, [at(16), added], finished)).toEqual([added]);
  });

  it("are all of the week when no weekly ended on its first day", () => {
    const moments = [at(9), at(18)];
    expect(sinceLast(first, moments, [weekly("2026-11-12", 14)])).toEqual(moments);
  });
});
