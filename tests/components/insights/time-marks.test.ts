import { describe, expect, it } from "vitest";

import { timeMarks } from "@/components/insights/time-marks.ts";
import { periodOf } from "@/lib/domain/insights/period.ts";
import { stretchesBetween, type StretchUnit } from "@/lib/domain/insights/stretch.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";

const today = dayKeySchema.parse("2026-11-25");
const weeks = (name: "four-weeks" | "quarter" | "year") => {
  const { first, last } = periodOf(name, today);
  return stretchesBetween(first, last, "week");
};
const back = (days: number, unit: StretchUnit) => stretchesBetween(addDays(today, -days), today, unit);

describe("the names under an axis of time", () => {
  it("are the days on which few weeks begin", () => {
    expect(timeMarks(weeks("four-weeks"), "week", 120, 46)).toHaveLength(4);
  });

  it("are the months that begin in many weeks, and the year for January", () => {
    const texts = timeMarks(weeks("year"), "week", 50, 46).map(({ text }) => text);
    expect(texts).toHaveLength(12);
    expect(texts).toContain("2026");
  });

  it("are years under many months and under years", () => {
    expect(timeMarks(back(800, "month"), "month", 20, 46).map(({ text }) => text)).toEqual(["2025", "2026"]);
    expect(timeMarks(back(1_100, "year"), "year", 60, 46)).toHaveLength(4);
  });

  it.each([4, 9, 20, 44])("keep their distance at %i pixels from place to place, and are even", (step) => {
    for (const [stretches, unit] of [
      [weeks("year"), "week"],
      [weeks("quarter"), "week"],
      [back(5_000, "year"), "year"],
    ] as const) {
      const places = timeMarks(stretches, unit, step, 46).map(({ place }) => place);
      expect(places.length).toBeGreaterThan(0);
      for (const [index, place] of places.entries()) {
        const next = places[index + 1];
        if (next !== undefined) expect((next - place) * step).toBeGreaterThanOrEqual(46);
      }
    }
  });
});
