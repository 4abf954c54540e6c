import { describe, expect, it } from "vitest";

import { withDueDay } from "@/lib/domain/goals/due-day.ts";
import { goalSchema } from "@/lib/domain/goals/goal.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";

const SPRING = dayKeySchema.parse("2027-03-31");
const SUMMER = dayKeySchema.parse("2027-06-30");

describe("the day a result is hoped for", () => {
  it("leaves nothing behind when it is set for the first time", () => {
    expect(withDueDay(goalOf({}), SPRING)).toMatchObject({ dueDay: SPRING, earlierDueDays: [] });
  });

  it("is kept among the earlier ones when it moves, the first at the front", () => {
    const moved = withDueDay(withDueDay(goalOf({ dueDay: SPRING }), SUMMER), SPRING);
    expect(moved).toMatchObject({ dueDay: SPRING, earlierDueDays: [SPRING, SUMMER] });
  });

  it("is kept as well when the goal goes on without a day", () => {
    const without = withDueDay(goalOf({ dueDay: SPRING }), undefined);
    expect(goalSchema.parse(without).dueDay).toBeUndefined();
    expect(without.earlierDueDays).toEqual([SPRING]);
  });

  it("has not moved when it stays the same", () => {
    const goal = goalOf({ dueDay: SPRING });
    expect(withDueDay(goal, SPRING)).toBe(goal);
  });
});
