import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ladderOf } from "@/lib/domain/goals/ladder.ts";
import { RUNGS } from "@/lib/domain/goals/words.ts";

const GOAL = "Get promoted to head of analysis";

describe("the why-ladder (T2, R14)", () => {
  it("asks for the lowest rung that is not written", () => {
    expect(ladderOf(GOAL, {})).toEqual({ rungs: [], next: "rung1", end: undefined });
    const words = { rung1: "I would decide what we look into", rung3: "left from before" };
    expect(ladderOf(GOAL, words)).toMatchObject({ next: "rung2", end: undefined });
  });

  it("stops when an answer says again what was said before, the goal included", () => {
    const words = { rung1: "People trust my judgement", rung2: "That people trust my judgement" };
    expect(ladderOf(GOAL, words)).toMatchObject({ end: "repeats", next: undefined });
    expect(ladderOf(GOAL, { rung1: "get promoted to head of analysis!" }).end).toBe("repeats");
  });

  it("stops after two very short answers in a row, not after one", () => {
    expect(ladderOf(GOAL, { rung1: "More freedom" }).end).toBeUndefined();
    expect(ladderOf(GOAL, { rung1: "More freedom", rung2: "Peace" }).end).toBe("short");
    expect(
      ladderOf(GOAL, { rung1: "Freedom", rung2: "I could choose my work", rung3: "Peace" }).end,
    ).toBeUndefined();
  });

  it("counts words where a script has no spaces", () => {
    expect(
      ladderOf("昇進する", { rung1: "自分で決められるようになる", rung2: "みんなが信頼してくれる" }).end,
    ).toBeUndefined();
  });

  it("ends after five rungs", () => {
    const words = {
      rung1: "I would decide what we look into",
      rung2: "Good questions come before quick answers",
      rung3: "The team learns to see further",
      rung4: "Customers get help that lasts longer",
      rung5: "My work leaves something good behind",
    };
    expect(ladderOf(GOAL, words)).toMatchObject({ end: "full", next: undefined });
  });

  it("always either asks for one more rung or says why it ended", () => {
    const words = fc.record(Object.fromEntries(RUNGS.map((rung) => [rung, fc.string()])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.string(), words, (goal, written) => {
        const { next, end, rungs } = ladderOf(goal, written);
        expect(next === undefined).toBe(end !== undefined);
        expect(rungs.length).toBeLessThanOrEqual(RUNGS.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
