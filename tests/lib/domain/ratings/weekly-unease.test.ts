import { describe, expect, it } from "vitest";

import type { Moment } from "@/lib/domain/moments/moment.ts";
import { weeklyUnease } from "@/lib/domain/ratings/weekly-unease.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { momentOn } from "@/tests/support/moment.ts";

const on = (day: string, change: Partial<Moment>) => momentOn(dayKeySchema.parse(day), change);

describe("the unease of a week", () => {
  it("is the median of at least three moments from Monday to Sunday", () => {
    const moments = [
      on("2026-11-22", { unease: 4 }),
      on("2026-11-16", { unease: 1 }),
      on("2026-11-18", { unease: 2 }),
      on("2026-11-23", { unease: 0 }),
    ];
    expect(weeklyUnease(moments)).toEqual([{ period: "2026-11-16", value: 2, choseOrTried: 0 }]);
  });

  it("is not there for a week with fewer, however many moments name none", () => {
    const moments = [
      on("2026-11-16", { unease: 1 }),
      on("2026-11-17", { unease: 1 }),
      on("2026-11-18", {}),
      on("2026-11-19", { unease: 1, deletedAt: 1 }),
    ];
    expect(weeklyUnease(moments)).toEqual([]);
  });

  it("stands beside how much was chosen and tried, also without a word of unease", () => {
    const moments = [
      on("2026-11-16", { unease: 1, kind: "chose" }),
      on("2026-11-17", { unease: 2, kind: "slipped" }),
      on("2026-11-18", { unease: 2, kind: "noticed" }),
      on("2026-11-18", { unease: 3, kind: "tried" }),
      on("2026-11-19", { kind: "tried" }),
    ];
    expect(weeklyUnease(moments)).toEqual([{ period: "2026-11-16", value: 2, choseOrTried: 3 }]);
  });

  it("comes with the earliest week first, and with nothing for the weeks between", () => {
    const weekOf = (day: string) => [1, 2, 3].map(() => on(day, { unease: 1 }));
    const weeks = weeklyUnease([...weekOf("2026-12-09"), ...weekOf("2026-11-18")]);
    expect(weeks.map(({ period }) => period)).toEqual(["2026-11-16", "2026-12-07"]);
  });
});
