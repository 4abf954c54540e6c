import { describe, expect, it } from "vitest";

import { withCheckpoint, withCheckpointChanged } from "@/lib/domain/goals/checkpoint-changes.ts";
import { milestoneStrip } from "@/lib/domain/insights/milestone-strip.ts";
import { dayKeySchema, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";

const day = (text: string) => dayKeySchema.parse(text);
const today = day("2026-06-15");
const FIRST = "0197f000-0000-7000-8000-000000000001";
const goal = withCheckpoint(goalOf({ createdAt: toUtcMidnight("2026-03-01") }), {
  id: FIRST,
  sees: "The team decides",
  day: day("2026-05-01"),
});
const moved = (to: string) => (of: typeof goal, at: string) =>
  withCheckpointChanged(of, FIRST, { change: "moved", day: day(to) }, "", toUtcMidnight(at));

describe("a map along its days", () => {
  it("reaches from when it began to the last day on it, and today lies on it", () => {
    expect(milestoneStrip(goal, today, "UTC")).toMatchObject({ first: "2026-03-01", last: "2026-06-15" });
    const ahead = moved("2026-09-01")(goal, "2026-05-02");
    expect(milestoneStrip(ahead, today, "UTC")).toMatchObject({ first: "2026-03-01", last: "2026-09-01" });
  });

  it("ends with its own last day once it has been over for longer than it was long", () => {
    const own = { first: "2026-03-01", last: "2026-05-01" };
    expect(milestoneStrip(goal, day("2026-07-01"), "UTC")).toMatchObject({ ...own, last: "2026-07-01" });
    expect(milestoneStrip(goal, day("2026-07-02"), "UTC")).toMatchObject(own);
  });

  it("remembers the days that a point had before, each once and not the one it has", () => {
    const back = moved("2026-05-01")(moved("2026-09-01")(goal, "2026-05-02"), "2026-05-03");
    expect(milestoneStrip(back, today, "UTC")?.points[0]).toMatchObject({
      day: "2026-05-01",
      earlierDays: ["2026-09-01"],
    });
  });

  it("shows a point that was reached on the day on which it was", () => {
    const reached = withCheckpointChanged(
      goal,
      FIRST,
      { change: "reached" },
      "",
      toUtcMidnight("2026-04-10"),
    );
    expect(milestoneStrip(reached, today, "UTC")?.points[0]).toMatchObject({
      standing: "reached",
      day: "2026-04-10",
      earlierDays: [],
    });
  });

  it("leaves out what was dropped, and is not there without a point", () => {
    const dropped = withCheckpointChanged(goal, FIRST, { change: "dropped" }, "", 1);
    expect(milestoneStrip(dropped, today, "UTC")).toBeUndefined();
  });
});
