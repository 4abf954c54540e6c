import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { hasWords, openSteps } from "@/lib/domain/goals/open-steps.ts";
import { GOAL_WORDS } from "@/lib/domain/goals/words.ts";
import { SHIFT_PATTERN_TEXTS } from "@/lib/prompts/shift-patterns.ts";

const PROTECTING = ["shiftValue", "protecting", "safeTest"] as const;
const RELEASING = ["shiftValue", "letGo", "itGave", "farewell"] as const;

describe("questions asked one after another", () => {
  test("begin with the first", () => {
    expect(openSteps(PROTECTING, {})).toBe(1);
    expect(openSteps(PROTECTING, { shiftValue: " " })).toBe(1);
  });

  test("go on after the last one answered", () => {
    expect(openSteps(PROTECTING, { shiftValue: "My team" })).toBe(2);
    expect(openSteps(PROTECTING, { shiftValue: "My team", protecting: "Being needed" })).toBe(3);
  });

  test("never hide an answer behind one that was passed over", () => {
    expect(openSteps(PROTECTING, { protecting: "Being needed" })).toBe(3);
  });

  test("stand open to the end once the last is answered", () => {
    expect(openSteps(PROTECTING, { safeTest: "Leave one draft as it is" })).toBe(3);
  });

  test("begin with the line of values even where a pattern has filled in what follows", () => {
    expect(openSteps(RELEASING, { ...SHIFT_PATTERN_TEXTS.orchestrator })).toBe(1);
    expect(openSteps(RELEASING, { ...SHIFT_PATTERN_TEXTS.orchestrator, shiftValue: "My team" })).toBe(2);
  });

  test("always show the line of values, and first", () => {
    const words = fc
      .dictionary(fc.constantFrom(...GOAL_WORDS), fc.string(), { noNullPrototype: true })
      .map((written) => ({ ...written }));
    fc.assert(
      fc.property(words, fc.constantFrom(PROTECTING, RELEASING), (written, steps) => {
        const open = openSteps(steps, written);
        expect(open).toBeGreaterThanOrEqual(1);
        expect(open).toBeLessThanOrEqual(steps.length);
        expect(steps.slice(0, open)[0]).toBe("shiftValue");
      }),
    );
  });
});

describe("an answer", () => {
  test("has to hold more than space", () => {
    expect(hasWords({}, "letGo")).toBe(false);
    expect(hasWords({ letGo: " \n" }, "letGo")).toBe(false);
    expect(hasWords({ letGo: "Fixing" }, "letGo")).toBe(true);
  });
});
