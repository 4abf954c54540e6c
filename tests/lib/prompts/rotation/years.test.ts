import { describe, expect, test } from "vitest";

import { PIN_GAP } from "@/lib/prompts/rotation/choose-session.ts";
import type { RotationFigures } from "@/tests/bench/rotation/figures.ts";
import { gapsOf, mostUses } from "@/tests/bench/rotation/figures.ts";
import { liveWeeks, USUAL_WEEKS } from "@/tests/bench/rotation/lived-weeks.ts";
import { type Kind, KINDS, personOf } from "@/tests/bench/rotation/person.ts";
import { figuresByKind, rotationTable } from "@/tests/bench/rotation/report.ts";

/** 504 years in all. */
const LIVES_OF_EACH = 72;
const KINDS_OF_ALL = Object.keys(KINDS).filter((name): name is Kind => name in KINDS);

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

    test("have one question at most every twelve sessions, and three times a year, ahead as in any other part", () => {
      expect(of()?.shortestGap).toBeGreaterThanOrEqual(12);
      expect(of()?.mostUses).toBeLessThanOrEqual(3);
      expect(of()?.shortestGapAhead).toBeGreaterThanOrEqual(12);
      expect(of()?.mostUsesAhead).toBeLessThanOrEqual(3);
      expect(of()?.gapGaveWay).toBe(0);
    });

    test("touch one tender thing at most, and always end ahead", () => {
      expect(of()?.tenderMost).toBe(1);
      expect(of()?.withoutAhead).toBe(0);
    });

    test("come to every category that fits, twice a year at least, and to none twice in a row", () => {
      expect(of()?.leastOfCategory).toBeGreaterThanOrEqual(2);
      expect(of()?.categoryGaveWay).toBe(0);
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

  test("without a week left out is asked none more than three times in any year, for three years", () => {
    for (const kind of KINDS_OF_ALL) {
      for (let seed = 0; seed < 5; seed += 1) {
        const life = liveWeeks(personOf(kind, seed), { weeks: 156, skippedWeeks: 0, passedOver: 0.05 });
        expect(mostUses(life, (slot) => slot === "ahead")).toBeLessThanOrEqual(3);
        expect(Math.min(...gapsOf(life, (slot) => slot === "ahead"))).toBeGreaterThanOrEqual(12);
      }
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
