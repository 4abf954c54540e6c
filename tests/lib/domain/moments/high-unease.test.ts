import { describe, expect, test } from "vitest";

import { isUneaseHigh, isUneaseHighForLong } from "@/lib/domain/moments/high-unease.ts";
import type { Unease } from "@/lib/domain/moments/moment.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { momentOn } from "@/tests/support/moment.ts";

const TODAY = dayKeySchema.parse("2026-11-20");
/** One moment of each unease, so many days ago. */
const felt = (daysAgo: number, ...unease: Unease[]) =>
  unease.map((step) => momentOn(addDays(TODAY, -daysAgo), { unease: step }));

describe("unease", () => {
  test("is high from three moments on that were very uneasy or hard to bear", () => {
    expect(isUneaseHigh(felt(0, 3, 4, 3), TODAY)).toBe(true);
    expect(isUneaseHigh(felt(0, 3, 4, 2, 2, 2), TODAY)).toBe(false);
    expect(isUneaseHigh([], TODAY)).toBe(false);
  });

  test("is high in seven days, today among them, whatever comes later", () => {
    const spread = [...felt(0, 3), ...felt(3, 4)];
    expect(isUneaseHigh([...spread, ...felt(6, 3)], TODAY)).toBe(true);
    expect(isUneaseHigh([...spread, ...felt(7, 3)], TODAY)).toBe(false);
    expect(isUneaseHigh([...spread, ...felt(-1, 3)], TODAY)).toBe(false);
  });

  test("does not count a moment that was taken back, nor one that names none", () => {
    const taken = felt(0, 4).map((moment) => ({ ...moment, deletedAt: 1 }));
    expect(isUneaseHigh([...felt(0, 4, 4), ...taken, momentOn(TODAY, {})], TODAY)).toBe(false);
  });

  test("is high for long when both weeks were, each by itself", () => {
    const lastWeek = felt(2, 3, 3, 4);
    expect(isUneaseHighForLong([...lastWeek, ...felt(7, 4, 4, 3)], TODAY)).toBe(true);
    expect(isUneaseHighForLong([...lastWeek, ...felt(13, 4, 4, 3)], TODAY)).toBe(true);
    expect(isUneaseHighForLong([...lastWeek, ...felt(14, 4, 4, 3)], TODAY)).toBe(false);
    expect(isUneaseHighForLong(felt(2, 4, 4, 4, 4, 4, 4), TODAY)).toBe(false);
    expect(isUneaseHighForLong(felt(9, 4, 4, 4, 4, 4, 4), TODAY)).toBe(false);
  });
});
