import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pathOf, withCheckpointShifted } from "@/lib/domain/goals/checkpoint-path.ts";
import type { Checkpoint } from "@/lib/domain/goals/checkpoint.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { days } from "@/tests/support/arbitrary/row-fields.ts";
import { goalOf } from "@/tests/support/goal.ts";

const idOf = (place: number) => `0197f000-0000-7000-8000-00000000000${place}`;

/** A map from words such as "anna 2026-10-01", the day left out where there is none. */
function mapOf(...points: string[]) {
  return goalOf({
    checkpoints: points.map((point, place): Checkpoint => {
      const [sees = "", day] = point.split(" ");
      return {
        id: idOf(place),
        sees,
        ...(day && { day: dayKeySchema.parse(day) }),
        standing: sees.startsWith("-") ? "dropped" : "ahead",
        history: [],
      };
    }),
  });
}
const seenOn = (...points: string[]) => pathOf(mapOf(...points)).map(({ sees }) => sees);

describe("the way over a map", () => {
  it("follows the days of those that have one", () => {
    expect(seenOn("c 2026-12-01", "a 2026-10-01", "b 2026-11-01")).toEqual(["a", "b", "c"]);
  });

  it("leaves those without a day where the person put them", () => {
    expect(seenOn("x", "b 2026-11-01", "y", "a 2026-10-01")).toEqual(["x", "a", "y", "b"]);
  });

  it("leaves out those that were dropped", () => {
    expect(seenOn("a", "-b", "c")).toEqual(["a", "c"]);
  });

  it("changes when one without a day is put earlier or later", () => {
    const map = mapOf("b 2026-11-01", "x", "-z", "a 2026-10-01");
    const sees = (by: -1 | 1) => pathOf(withCheckpointShifted(map, idOf(1), by)).map((point) => point.sees);
    expect(sees(-1)).toEqual(["x", "a", "b"]);
    expect(sees(1)).toEqual(["a", "b", "x"]);
  });

  it("has every checkpoint once, in the order of days, and a shift loses none", () => {
    const points = fc.record({
      day: fc.option(days, { nil: undefined }),
      standing: fc.constantFrom("ahead" as const, "reached" as const, "dropped" as const),
    });
    const maps = fc.array(points, { maxLength: 9 }).map((list) =>
      goalOf({
        checkpoints: list.map(({ day, standing }, place) => ({
          id: idOf(place),
          sees: `point ${place}`,
          ...(day !== undefined && { day }),
          standing,
          history: [],
        })),
      }),
    );
    const idsOf = (list: readonly Checkpoint[]) => list.map(({ id }) => id);
    fc.assert(
      fc.property(maps, fc.nat({ max: 8 }), fc.constantFrom(-1 as const, 1 as const), (map, place, by) => {
        const path = pathOf(map);
        const onTheWay = map.checkpoints.filter(({ standing }) => standing !== "dropped");
        expect(idsOf(path).toSorted()).toEqual(idsOf(onTheWay).toSorted());
        const dated = path.flatMap(({ day }) => day ?? []);
        expect(dated).toEqual(dated.toSorted());
        expect(path.map(({ day }) => day === undefined)).toEqual(
          onTheWay.map(({ day }) => day === undefined),
        );
        const shifted = withCheckpointShifted(map, idOf(place), by);
        expect(idsOf(shifted.checkpoints).toSorted()).toEqual(idsOf(map.checkpoints).toSorted());
      }),
      THOUSAND_RUNS,
    );
  });
});
