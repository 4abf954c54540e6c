import { describe, expect, it } from "vitest";

import { summariseDay } from "@/lib/domain/days/day-summary.ts";
import type { Moment, MomentKind } from "@/lib/domain/moments/moment.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";

const today = dayKeySchema.parse("2026-11-20");

function moment(kind: MomentKind, fields: Partial<Moment> = {}): Moment {
  return { id: kind, createdAt: 1, updatedAt: 1, at: 1, day: today, offsetMinutes: 0, kind, ...fields };
}

describe("the summary of a day", () => {
  it("counts each kind for itself", () => {
    expect(summariseDay(today, [moment("chose"), moment("chose"), moment("slipped")])).toEqual({
      day: today,
      counts: { noticed: 0, chose: 2, slipped: 1, tried: 0 },
    });
  });

  it("leaves out other days and what was taken back", () => {
    const other = moment("tried", { day: dayKeySchema.parse("2026-11-19") });
    expect(summariseDay(today, [other, moment("noticed", { deletedAt: 2 })])).toBeUndefined();
  });

  it("does not exist for a day without a moment", () => {
    expect(summariseDay(today, [])).toBeUndefined();
  });
});
