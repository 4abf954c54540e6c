import { describe, expect, it } from "vitest";

import { likeness } from "@/lib/domain/goals/resemblance/likeness.ts";
import { nearestGoals, OFFERED_FROM } from "@/lib/domain/goals/resemblance/nearest-goals.ts";
import { freshGoalPairs, type GoalPair, goalPairs } from "@/tests/support/goal-pairs/goal-pairs.ts";

interface Count {
  hits: number;
  of: number;
}

/** Whether the earlier goal is among those offered, out of all there are; a tie counts against it. */
const isFoundAmong =
  (all: readonly GoalPair[]) =>
  ({ id, now }: GoalPair): boolean => {
    const earlier = all.map((pair) => ({ id: pair.id === id ? "z" : `a/${pair.id}`, text: pair.earlier }));
    return nearestGoals(now, earlier).some((offered) => offered.id === "z");
  };

function isOffered({ earlier, now }: GoalPair): boolean {
  return likeness(earlier, now) >= OFFERED_FROM;
}

function count(pairs: readonly GoalPair[], holds: (pair: GoalPair) => boolean): Count {
  return { hits: pairs.filter(holds).length, of: pairs.length };
}

function figuresOf(pairs: readonly GoalPair[], all: readonly GoalPair[]) {
  const isFound = isFoundAmong(all);
  const labelled = (label: GoalPair["label"]) => pairs.filter((pair) => pair.label === label);
  const reworded = labelled("reworded");
  return {
    "reworded: among the three offered": count(reworded, isFound),
    "… those that share two words or more": count(
      reworded.filter((pair) => pair.sharesWords),
      isFound,
    ),
    "… the hard half": count(
      reworded.filter((pair) => !pair.sharesWords),
      isFound,
    ),
    "unrelated: offered all the same": count(labelled("unrelated"), isOffered),
    "related: offered": count(labelled("related"), isOffered),
  };
}

const ofSet = (set: GoalPair["set"]) => goalPairs.filter((pair) => pair.set === set);
const figures = {
  open: figuresOf(ofSet("open"), goalPairs),
  "held-out": figuresOf(ofSet("held-out"), goalPairs),
  both: figuresOf(goalPairs, goalPairs),
  fresh: figuresOf(freshGoalPairs, freshGoalPairs),
};
const share = ({ hits, of }: Count) => hits / of;
const cell = (counted: Count) => `${counted.hits}/${counted.of} = ${share(counted).toFixed(2)}`;

describe("resemblance, over two hundred pairs of goals judged by hand", () => {
  it("is stated", () => {
    const rows = (Object.keys(figures.both) as (keyof typeof figures.both)[]).map((row) =>
      [row.padEnd(40), ...Object.values(figures).map((column) => cell(column[row]).padEnd(14))].join(" | "),
    );
    const head = ["".padEnd(40), ...Object.keys(figures).map((set) => set.padEnd(14))].join(" | ");
    process.stdout.write(
      `Resemblance of goals, offered from ${OFFERED_FROM} on\n${[head, ...rows].join("\n")}\n`,
    );
    expect(rows).toHaveLength(5);
  });

  it("finds nine in ten of the reworded", () => {
    expect(share(figures.both["reworded: among the three offered"])).toBeGreaterThanOrEqual(0.9);
  });

  it("offers at most one in ten of the unrelated", () => {
    expect(share(figures.both["unrelated: offered all the same"])).toBeLessThanOrEqual(0.1);
  });
});
