import { describe, expect, it } from "vitest";

import type { Checkpoint } from "@/lib/domain/goals/checkpoint.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { nextCheckpoint } from "@/lib/domain/goals/next-checkpoint.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";

const TODAY = dayKeySchema.parse("2026-11-25");

function point(sees: string, day?: string, standing: Checkpoint["standing"] = "ahead"): Checkpoint {
  const id = "0197f000-0000-7000-8000-000000000001";
  return { id, sees, ...(day !== undefined && { day: dayKeySchema.parse(day) }), standing, history: [] };
}
const map = (checkpoints: Checkpoint[], change: Partial<Goal> = {}) =>
  goalOf({ shapes: [{ form: "milestones", since: 0 }], checkpoints, ...change });
const next = (...goals: Goal[]) => nextCheckpoint(goals, TODAY)?.checkpoint.sees;

describe("the next checkpoint", () => {
  it("is the first one ahead on the way", () => {
    expect(next(map([point("b", "2027-01-31"), point("a", "2026-12-01")]))).toBe("a");
    expect(next(map([point("start"), point("a", "2026-12-01")]))).toBe("start");
    expect(next(map([point("today", "2026-11-25"), point("later", "2026-11-26")]))).toBe("today");
  });

  it("is none that was reached or dropped", () => {
    const over = [point("a", "2026-12-01", "reached"), point("b", "2026-12-02", "dropped")];
    expect(next(map([...over, point("c", "2027-01-31")]))).toBe("c");
    expect(next(map(over))).toBeUndefined();
    expect(next()).toBeUndefined();
  });

  it("is that of the map whose way comes to a day first, also when the point itself has none", () => {
    const far = map([point("far", "2027-06-30")]);
    const near = map([point("open"), point("near", "2026-12-01")]);
    expect(next(far, near)).toBe("open");
    expect(next(near, far)).toBe("open");
  });

  it("is one without any day where no way comes to one, that of the newest goal first", () => {
    const older = map([point("older")], { createdAt: 1 });
    const newer = map([point("newer")], { createdAt: 2 });
    expect(next(older, newer)).toBe("newer");
    expect(next(older, newer, map([point("dated", "2030-01-01")]))).toBe("dated");
  });

  it("is one whose day has passed where there is no other", () => {
    const passed = map([point("passed", "2026-10-31")], { createdAt: 2 });
    expect(next(passed)).toBe("passed");
    expect(next(passed, map([point("open")], { createdAt: 1 }))).toBe("open");
    expect(next(map([point("passed", "2026-10-31"), point("coming", "2026-12-01")]))).toBe("coming");
  });

  it("is told by maps that are pursued now, and by no other goal", () => {
    const points = [point("a", "2026-12-01")];
    expect(next(map(points, { standing: "resting" }))).toBeUndefined();
    expect(next(map(points, { deletedAt: 1 }))).toBeUndefined();
    const shapes = [
      { form: "milestones" as const, since: 0 },
      { form: "learning" as const, since: 1 },
    ];
    expect(next(map(points, { shapes }))).toBeUndefined();
  });

  it("comes with its goal", () => {
    const goal = map([point("a")]);
    expect(nextCheckpoint([goal], TODAY)).toEqual({ goal, checkpoint: point("a") });
  });
});
