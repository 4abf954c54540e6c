import { describe, expect, it } from "vitest";

import {
  type CheckpointAct,
  withCheckpoint,
  withCheckpointChanged,
} from "@/lib/domain/goals/checkpoint-changes.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { mapHistory } from "@/lib/domain/goals/map-history.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";

const FIRST = "0197f000-0000-7000-8000-000000000001";
const SECOND = "0197f000-0000-7000-8000-000000000002";
const OCTOBER = dayKeySchema.parse("2026-10-31");
const NOVEMBER = dayKeySchema.parse("2026-11-30");

const map = [
  { id: FIRST, sees: "They decide", day: OCTOBER },
  { id: SECOND, sees: "I am asked late", day: undefined },
].reduce<Goal>(withCheckpoint, goalOf({}));
const after = (...acts: [id: string, act: CheckpointAct][]) =>
  mapHistory(
    acts.reduce((goal, [id, act], now) => withCheckpointChanged(goal, id, act, `reason ${now}`, now), map),
  );

describe("the history of a map", () => {
  it("is empty while nothing has changed", () => {
    expect(mapHistory(map)).toEqual([]);
  });

  it("tells the latest change first, of all checkpoints, each with how it read before and after", () => {
    const changes = after(
      [FIRST, { change: "moved", day: NOVEMBER }],
      [SECOND, { change: "reshaped", sees: "I am told afterwards" }],
      [FIRST, { change: "reshaped", sees: "They decide and tell me" }],
    );
    expect(changes.map(({ change, reason, before, after: now }) => [change, reason, before, now])).toEqual([
      [
        "reshaped",
        "reason 2",
        { sees: "They decide", day: NOVEMBER },
        { sees: "They decide and tell me", day: NOVEMBER },
      ],
      [
        "reshaped",
        "reason 1",
        { sees: "I am asked late", day: undefined },
        { sees: "I am told afterwards", day: undefined },
      ],
      ["moved", "reason 0", { sees: "They decide", day: OCTOBER }, { sees: "They decide", day: NOVEMBER }],
    ]);
  });

  it("calls it taking up again when one that was over is kept", () => {
    const changes = after(
      [FIRST, { change: "kept" }],
      [FIRST, { change: "dropped" }],
      [FIRST, { change: "kept" }],
      [FIRST, { change: "kept" }],
    );
    expect(changes.map(({ change }) => change)).toEqual(["kept", "taken-up", "dropped", "kept"]);
  });
});
