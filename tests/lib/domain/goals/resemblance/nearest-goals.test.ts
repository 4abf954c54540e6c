import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { nearestGoals, OFFERED_FROM } from "@/lib/domain/goals/resemblance/nearest-goals.ts";
import { goalPairs } from "@/tests/support/goal-pairs/goal-pairs.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const open = goalPairs.filter(({ set }) => set === "open");
const earlierGoals = fc.uniqueArray(
  fc.record({ id: fc.uuid(), text: fc.constantFrom(...open.map(({ earlier }) => earlier)) }),
  { selector: ({ id }) => id, maxLength: 8 },
);
const goals = fc.constantFrom(...open.map(({ now }) => now));

describe("the nearest earlier goals", () => {
  it("are the likest first, at most three, and each near enough", () => {
    fc.assert(
      fc.property(goals, earlierGoals, (goal, earlier) => {
        const near = nearestGoals(goal, earlier);
        expect(near.length).toBeLessThanOrEqual(3);
        expect(near.map(({ likeness }) => likeness)).toEqual(
          near.map(({ likeness }) => likeness).toSorted((a, b) => b - a),
        );
        for (const { likeness } of near) expect(likeness).toBeGreaterThanOrEqual(OFFERED_FROM);
      }),
      { ...THOUSAND_RUNS, numRuns: 300 },
    );
  });

  it("are the same in whatever order the earlier ones come", () => {
    const shuffled = earlierGoals.chain((earlier) =>
      fc.tuple(
        fc.constant(earlier),
        fc.shuffledSubarray(earlier, { minLength: earlier.length, maxLength: earlier.length }),
      ),
    );
    fc.assert(
      fc.property(goals, shuffled, (goal, [earlier, mixed]) => {
        expect(nearestGoals(goal, mixed)).toEqual(nearestGoals(goal, earlier));
      }),
      { ...THOUSAND_RUNS, numRuns: 300 },
    );
  });

  it("have the very same goal before any other", () => {
    fc.assert(
      fc.property(goals, earlierGoals, (goal, earlier) => {
        const [first] = nearestGoals(goal, [...earlier, { id: "same", text: goal.toUpperCase() }]);
        expect(first).toEqual({ id: "same", likeness: 1 });
      }),
      { ...THOUSAND_RUNS, numRuns: 300 },
    );
  });

  it("are three of many that say the same", () => {
    const earlier = ["a", "b", "c", "d"].map((id) => ({ id, text: "Delegate more" }));
    expect(nearestGoals("Delegate more", earlier).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("are none when nothing comes near", () => {
    expect(nearestGoals("Learn the cello", [{ id: "a", text: "Get promoted" }])).toEqual([]);
    expect(nearestGoals("Learn the cello", [])).toEqual([]);
    expect(nearestGoals("", [{ id: "a", text: "Get promoted" }])).toEqual([]);
  });
});
