import { describe, expect, it } from "vitest";

import { lookBacksOf } from "@/lib/domain/reflections/shift-look-back.ts";
import { goalOf } from "@/tests/support/goal.ts";

const BEGUN = Date.parse("2026-03-02T10:00:00Z");
const shift = goalOf({ shapes: [{ form: "shift", since: BEGUN }] });

describe("looking back on a shift", () => {
  it("comes thirteen and twenty-six weeks after the goal became one", () => {
    expect(lookBacksOf(shift)).toEqual([
      { kind: "three-months", fromDay: "2026-03-02", day: "2026-06-01" },
      { kind: "six-months", fromDay: "2026-03-02", day: "2026-08-31" },
    ]);
  });

  it("begins anew when the goal becomes a shift again, and belongs to no other form", () => {
    const learning = { form: "learning" as const, since: BEGUN + 86_400_000 };
    expect(lookBacksOf(goalOf({ shapes: [...shift.shapes, learning] }))).toEqual([]);
    const anew = { form: "shift" as const, since: BEGUN + 7 * 86_400_000 };
    expect(lookBacksOf(goalOf({ shapes: [...shift.shapes, learning, anew] }))[0]?.day).toBe("2026-06-08");
  });

  it("is left out for a goal that rests or was deleted", () => {
    expect(lookBacksOf({ ...shift, standing: "resting" })).toEqual([]);
    expect(lookBacksOf({ ...shift, deletedAt: BEGUN })).toEqual([]);
  });
});
