import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type CheckpointAct,
  withCheckpoint,
  withCheckpointChanged,
} from "@/lib/domain/goals/checkpoint-changes.ts";
import type { Checkpoint } from "@/lib/domain/goals/checkpoint.ts";
import { type Goal, goalSchema } from "@/lib/domain/goals/goal.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { days, ids, lines } from "@/tests/support/arbitrary/row-fields.ts";
import { goalOf } from "@/tests/support/goal.ts";

const ID = "019a10ae-d928-7a4c-8123-000000000001";
const OCTOBER = dayKeySchema.parse("2026-10-31");
const NOVEMBER = dayKeySchema.parse("2026-11-30");
const MAP = withCheckpoint(goalOf({}), { id: ID, sees: "The team decides alone", day: OCTOBER });

const change = (goal: Goal, act: CheckpointAct, reason = "", now = 7) =>
  withCheckpointChanged(goal, ID, act, reason, now).checkpoints[0];

describe("a checkpoint (L4)", () => {
  it("lies ahead when it is put on the map, with no history, and is put there once", () => {
    const checkpoint = {
      id: ID,
      sees: "The team decides alone",
      day: OCTOBER,
      standing: "ahead",
      history: [],
    };
    expect(MAP.checkpoints).toEqual([checkpoint]);
    expect(withCheckpoint(MAP, { id: ID, sees: "Something else", day: undefined })).toBe(MAP);
  });

  it("keeps, when it is moved, the day it had and the reason", () => {
    expect(change(MAP, { change: "moved", day: NOVEMBER }, "Jonas is away")).toMatchObject({
      day: NOVEMBER,
      standing: "ahead",
      history: [
        { at: 7, change: "moved", reason: "Jonas is away", sees: "The team decides alone", day: OCTOBER },
      ],
    });
  });

  it("keeps, when it is said differently, the words it had", () => {
    expect(change(MAP, { change: "reshaped", sees: "The team decides and tells me" })).toMatchObject({
      sees: "The team decides and tells me",
      day: OCTOBER,
      history: [{ change: "reshaped", sees: "The team decides alone" }],
    });
  });

  it.each(["dropped", "reached"] as const)("that was %s is put back on the way by keeping it", (over) => {
    const map = withCheckpointChanged(MAP, ID, { change: over }, "", 7);
    expect(map.checkpoints[0]).toMatchObject({ standing: over });
    expect(change(map, { change: "kept" }, "", 8)).toMatchObject({
      standing: "ahead",
      history: [{ change: over }, { change: "kept" }],
    });
  });

  it("that was looked at and kept has that in its history, though nothing else changed", () => {
    expect(change(MAP, { change: "kept" }, "still right")).toMatchObject({
      standing: "ahead",
      sees: "The team decides alone",
      history: [{ change: "kept", reason: "still right" }],
    });
  });

  it("has no trace of a change that changes nothing", () => {
    expect(change(MAP, { change: "moved", day: OCTOBER })).toEqual(MAP.checkpoints[0]);
    expect(change(MAP, { change: "reshaped", sees: "The team decides alone" })).toEqual(MAP.checkpoints[0]);
    const reached = withCheckpointChanged(MAP, ID, { change: "reached" }, "", 7);
    expect(withCheckpointChanged(reached, ID, { change: "reached" }, "again", 8)).toEqual(reached);
  });
});

const acts: fc.Arbitrary<CheckpointAct> = fc.oneof(
  fc.constantFrom("kept" as const, "dropped" as const, "reached" as const).map((way) => ({ change: way })),
  fc.option(days, { nil: undefined }).map((day) => ({ change: "moved" as const, day })),
  lines.map((sees) => ({ change: "reshaped" as const, sees })),
);
const changes = fc.array(fc.record({ id: ids, act: acts, reason: lines }), { maxLength: 8 });
const maps = fc
  .uniqueArray(fc.record({ id: ids, sees: lines, day: fc.option(days, { nil: undefined }) }), {
    selector: ({ id }) => id,
  })
  .map((points) => points.reduce<Goal>(withCheckpoint, goalOf({})));

const shapeOf = ({ sees, day }: Pick<Checkpoint, "sees" | "day">) => JSON.stringify([sees, day]);

describe("whatever is done with the checkpoints of a map", () => {
  it("their ids stay, their histories only grow, no shape they had is lost, and the row stays valid", () => {
    fc.assert(
      fc.property(maps, changes, (map, wanted) => {
        let goal = map;
        const shapes = new Map(map.checkpoints.map((point) => [point.id, new Set([shapeOf(point)])]));
        for (const [now, { id, act, reason }] of wanted.entries()) {
          const next = withCheckpointChanged(goal, id, act, reason, now);
          expect(next.checkpoints.map((point) => point.id)).toEqual(
            goal.checkpoints.map((point) => point.id),
          );
          for (const [place, point] of next.checkpoints.entries()) {
            const before = goal.checkpoints[place]?.history ?? [];
            expect(point.history.slice(0, before.length)).toEqual(before);
            expect(point.history.length - before.length).toBeLessThanOrEqual(point.id === id ? 1 : 0);
            shapes.get(point.id)?.add(shapeOf(point));
          }
          goal = next;
        }
        for (const point of goal.checkpoints) {
          const kept = new Set([...point.history, point].map(shapeOf));
          expect([...(shapes.get(point.id) ?? [])].filter((shape) => !kept.has(shape))).toEqual([]);
        }
        expect(goalSchema.safeParse(goal).success).toBe(true);
        expect({ ...goal, checkpoints: [] }).toEqual({ ...map, checkpoints: [] });
      }),
      THOUSAND_RUNS,
    );
  });
});
