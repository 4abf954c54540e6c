import { describe, expect, it } from "vitest";

import { calendarDayOf } from "./calendar-day.ts";
import { STRESS_FAMILIES, USUAL } from "./families.ts";
import { personOf } from "./person.ts";
import type { Context, NamedPolicy } from "./policy.ts";
import { comparators } from "./policies/comparators.ts";
import { fixedThreeADay } from "./policies/fixed-three-a-day.ts";
import { none } from "./policies/none.ts";
import { randomThreeADay } from "./policies/random-three-a-day.ts";
import { tried } from "./trial.ts";
import { worldOf } from "./world.ts";

const SMALL = { seed: 7, worlds: 3, users: 6 };

describe("a trial", () => {
  it("comes out the same for the same seed, and otherwise for another", () => {
    const once = tried(comparators, USUAL, SMALL);
    expect(tried(comparators, USUAL, SMALL)).toEqual(once);
    expect(tried(comparators, USUAL, { ...SMALL, seed: 8 })).not.toEqual(once);
  });

  it("gives a policy the same worlds whichever others stand beside it", () => {
    const [alone] = tried([randomThreeADay], USUAL, SMALL);
    const among = tried([fixedThreeADay, none, randomThreeADay], USUAL, SMALL);
    expect(among[2]).toEqual(alone);
  });

  it("shows two policies the same instants as long as the person is there under both", () => {
    const first = new Map<string, string>();
    const second = new Map<string, string>();
    tried([watching(none, first), watching(fixedThreeADay, second)], USUAL, SMALL);
    const both = [...second].filter(([key]) => first.has(key));
    expect(both.length).toBeGreaterThan(200);
    for (const [key, seen] of both) expect(first.get(key)).toBe(seen);
  });

  it("bends nothing but what a family names", () => {
    const plain = worldOf(7, 0, USUAL);
    for (const family of STRESS_FAMILIES) {
      const bent = worldOf(7, 0, family);
      expect(bent.leaving).toBe(plain.leaving);
      expect(personOf(bent, 3)).toEqual(personOf(plain, 3));
      const minutesOf = (world: typeof bent) =>
        calendarDayOf(world, personOf(world, 3), 2).instants.map(({ minute }) => minute);
      expect(minutesOf(bent)).toEqual(minutesOf(plain));
    }
  });

  it("counts everybody, also those who left", () => {
    for (const { worlds, leastReady } of tried(comparators, USUAL, SMALL)) {
      expect(worlds.map(({ people }) => people)).toEqual([6, 6, 6]);
      expect(leastReady.map(({ people }) => people)).toEqual([2, 2, 2]);
    }
  });
});

/** Writes down what a policy is told at each instant of each person, apart from what the person did. */
function watching({ name, make }: NamedPolicy, seen: Map<string, string>): NamedPolicy {
  return {
    name,
    make(key) {
      const policy = make(key);
      const note = ({ day, minute, breakpoint, focusHint, weekend }: Context) =>
        seen.set(`${key}/${day}/${minute}`, `${breakpoint} ${focusHint} ${weekend}`);
      return {
        ...policy,
        decide(context) {
          note(context);
          return policy.decide(context);
        },
      };
    },
  };
}
