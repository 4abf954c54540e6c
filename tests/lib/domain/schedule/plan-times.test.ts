import { describe, expect, it } from "vitest";

import { planTimes } from "@/lib/domain/schedule/plan-times.ts";
import type { PlacedSchedule } from "@/lib/domain/schedule/schedule.ts";
import { defaultSchedule } from "@/lib/domain/settings/settings.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { planOf } from "@/tests/support/plan.ts";

const FRIDAY = dayKeySchema.parse("2026-11-20");
const atTen = { kind: "time" as const, weekdays: [1, 5], atMinutes: 600 };
const berlin: PlacedSchedule = { ...defaultSchedule("de-DE"), zone: "Europe/Berlin" };

const subjects = (schedule: PlacedSchedule, day = FRIDAY) =>
  planTimes(day, schedule).map(({ subject }) => subject);

describe("the plans of a time on a day", () => {
  it("fall due at it, and wait an hour", () => {
    const plan = planOf(1, atTen);
    expect(planTimes(FRIDAY, { ...berlin, plans: [plan] })).toEqual([
      {
        kind: "plan-cue",
        period: FRIDAY,
        subject: plan.id,
        due: Date.parse("2026-11-20T09:00:00Z"),
        closesAt: Date.parse("2026-11-20T10:00:00Z"),
      },
    ]);
  });

  it("are those of its weekday that are active, and no plans of a situation", () => {
    const plans = [
      planOf(1, atTen),
      planOf(2, { ...atTen, weekdays: [2] }),
      planOf(3, atTen, { standing: "resting" }),
      planOf(4, atTen, { deletedAt: 5 }),
      planOf(5),
    ];
    expect(subjects({ ...berlin, plans })).toEqual([planOf(1).id]);
  });

  it("are none in quiet hours, on days off, or for someone who does not want them", () => {
    const early = planOf(1, { ...atTen, atMinutes: 8 * 60 });
    const plans = [planOf(2, { ...atTen, weekdays: [0, 1, 2, 3, 4, 5, 6] })];
    expect(subjects({ ...berlin, plans: [early] })).toEqual([]);
    expect(subjects({ ...berlin, plans }, dayKeySchema.parse("2026-11-21"))).toEqual([]);
    expect(subjects({ ...berlin, plans, occasions: { "plan-cue": false } })).toEqual([]);
    expect(subjects({ ...berlin, plans })).toHaveLength(1);
  });
});
