import { describe, expect, it } from "vitest";

import { shiftedOn, shiftEnds } from "@/lib/domain/insights/shift-look-back.ts";
import { addDays, dayKeySchema, daysBetween, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";

const since = dayKeySchema.parse("2026-01-07");

describe("a look back on a shift", () => {
  it("cannot be told before its months are over, and says from when on", () => {
    expect(shiftEnds(since, 3, addDays(since, 90))).toEqual({ readyOn: addDays(since, 91) });
    expect(shiftEnds(since, 6, addDays(since, 91))).toEqual({ readyOn: addDays(since, 182) });
  });

  it.each([3, 6] as const)(
    "has four weeks at both ends of %i months, the same whenever one looks",
    (months) => {
      const seen = shiftEnds(since, months, addDays(since, 182));
      expect(shiftEnds(since, months, addDays(since, 900))).toEqual(seen);
      if ("readyOn" in seen) throw new Error("its months are over");
      expect(seen.begin.first).toBe(since);
      for (const { first, last } of [seen.begin, seen.end]) expect(daysBetween(first, last)).toBe(27);
      expect(seen.begin.last < seen.end.first).toBe(true);
    },
  );

  it("begins when the goal last took that form, and is over when it takes another", () => {
    const shape = { form: "shift" as const, since: toUtcMidnight(since) };
    expect(shiftedOn(goalOf({ shapes: [{ form: "intention", since: 0 }, shape] }), "UTC")).toBe(since);
    expect(shiftedOn(goalOf({ shapes: [shape, { form: "intention", since: 1 }] }), "UTC")).toBeUndefined();
    expect(shiftedOn(goalOf({ shapes: [] }), "UTC")).toBeUndefined();
  });
});
