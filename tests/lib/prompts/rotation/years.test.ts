import { describe, expect, test } from "vitest";

import type { Candidate } from "@/lib/prompts/rotation/candidate.ts";
import { PIN_GAP } from "@/lib/prompts/rotation/choose-session.ts";
import type { RotationFigures } from "@/tests/bench/rotation/figures.ts";
import { figuresOf, gapsOf, mostUses } from "@/tests/bench/rotation/figures.ts";
import { liveWeeks, USUAL_WEEKS } from "@/tests/bench/rotation/lived-weeks.ts";
import { type Kind, KINDS, personOf } from "@/tests/bench/rotation/person.ts";
import { figuresByKind, rotationTable } from "@/tests/bench/rotation/report.ts";

/** 504 years in all. */
const LIVES_OF_EACH = 72;
const ENOUGH_AHEAD = 18;

describe("the questions of 504 years, a quarter of their weeks skipped", () => {
  let lived: Map<Kind, RotationFigures> | undefined;
  // Within the first test that asks: it takes longer than a hook is given on a busy machine.
  const figures = () => {
    if (lived === undefined) {
      lived = figuresByKind(LIVES_OF_EACH, USUAL_WEEKS);
      process.stdout.write(`${rotationTable(lived)}\n`);
    }
    return lived;
  };

  describe.each(Object.keys(KINDS))("of people with %s", (kind) => {
    const of = () => Array.from(figures()).find(([name]) => name === kind)?.[1];

    test("look back or deeper with one question at most every twelve sessions, and three times a year", () => {
      expect(of()?.shortestGap).toBeGreaterThanOrEqual(12);
      expect(of()?.mostUses).toBeLessThanOrEqual(3);
    });

    test("touch one tender thing at most, and always end ahead", () => {
      expect(of()?.tenderMost).toBe(1);
      expect(of()?.withoutAhead).toBe(0);
    });

    test("come to every category that fits, twice a year at least, and to none twice in a row", () => {
      expect(of()?.leastOfCategory).toBeGreaterThanOrEqual(2);
      expect(of()?.categoryGaveWay).toBe(0);
    });

    test("have a gap give way for the look ahead alone", () => {
      const { gapGaveWay = 0, asked = 0 } = of() ?? {};
      expect(gapGaveWay / asked).toBeLessThan(0.01);
    });
  });
});

describe("a life", () => {
  const person = personOf("shift and slips", 1);

  test("is asked the same whenever it is lived again", () => {
    expect(liveWeeks(person, USUAL_WEEKS)).toEqual(liveWeeks(person, USUAL_WEEKS));
  });

  test("is not asked what another is asked", () => {
    const ids = (seed: number) =>
      liveWeeks({ ...person, seed }, USUAL_WEEKS).flatMap(({ asked }) => asked.map((one) => one.question.id));
    expect(ids(1)).not.toEqual(ids(2));
  });

  test("looks ahead with one question three times a year at most where eighteen fit", () => {
    const more = Array.from({ length: 4 }, (_, at): Candidate => {
      return { id: `more-${at}`, category: "ahead", slot: "ahead" };
    });
    const weeks = { ...USUAL_WEEKS, change: (all: readonly Candidate[]) => [...all, ...more] };
    for (let seed = 0; seed < 30; seed += 1) {
      const life = liveWeeks(personOf("neither shift nor slips", seed), weeks);
      const { fewestAhead } = figuresOf([life]);
      expect(fewestAhead).toBeGreaterThanOrEqual(ENOUGH_AHEAD);
      expect(mostUses(life, (slot) => slot === "ahead")).toBeLessThanOrEqual(3);
    }
  });

  test("is asked what is pinned once a quarter, and nothing else sooner for it", () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const life = liveWeeks(personOf("slips, no shift", seed), {
        ...USUAL_WEEKS,
        passedOver: 0,
        said: [{ questionId: "why-old-age", standing: "pinned" }],
      });
      const at = life.flatMap(({ asked }, session) =>
        asked.some(({ question }) => question.id === "why-old-age") ? [session] : [],
      );
      const gaps = at.slice(1).map((session, index) => session - (at[index] ?? 0));
      expect(at.length).toBeGreaterThanOrEqual(2);
      // Its own turn may come a session sooner, and what the data call for may come first.
      for (const gap of gaps) expect(Math.abs(gap - PIN_GAP)).toBeLessThanOrEqual(2);
      expect(Math.min(...gapsOf(life, (slot) => slot === "back"))).toBeGreaterThanOrEqual(12);
    }
  });
});
