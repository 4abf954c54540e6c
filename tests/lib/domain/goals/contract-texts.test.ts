import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  CONTRACT_FIELDS,
  contractOf,
  contractTextsSchema,
  isEmptyContract,
  isSameContract,
  withContract,
} from "@/lib/domain/goals/contract-texts.ts";
import { goalSchema } from "@/lib/domain/goals/goal.ts";
import { CONTRACT_PARTS } from "@/lib/domain/goals/words.ts";
import { goals } from "@/tests/support/arbitrary/goal-data.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { AGREED, contracts, OPEN } from "@/tests/support/contract/contracts.ts";

describe("what a contract says", () => {
  it("is every part that a goal can have of it, and the day", () => {
    expect(new Set(CONTRACT_FIELDS)).toEqual(new Set([...CONTRACT_PARTS, "reviewDay"]));
    expect(Object.keys(contractTextsSchema.shape)).toEqual([...CONTRACT_FIELDS]);
  });

  it("can be put into any goal and read from it again, and leaves all else as it was", () => {
    fc.assert(
      fc.property(goals, contracts, (goal, parts) => {
        const written = withContract(goal, parts);
        expect(contractOf(written)).toEqual(parts);
        expect(goalSchema.parse(written)).toEqual(written);
        expect(withContract(written, contractOf(goal))).toMatchObject(goal);
      }),
      { ...THOUSAND_RUNS, numRuns: 300 },
    );
  });

  it("may be changed in a part alone", () => {
    const goal = goalSchema.parse({ ...fc.sample(goals, 1)[0], words: {}, reviewDay: "2026-12-01" });
    expect(contractOf(withContract(goal, { means: "Slowly" }))).toEqual({
      ...OPEN,
      means: "Slowly",
      reviewDay: "2026-12-01",
    });
    expect(withContract(goal, { reviewDay: "" })).not.toHaveProperty("reviewDay");
  });
});

describe("two contracts", () => {
  it("are the same when every part is", () => {
    expect(isSameContract(AGREED, { ...AGREED })).toBe(true);
    expect(isSameContract(AGREED, { ...AGREED, reviewDay: "" })).toBe(false);
  });

  it("are told apart from one with nothing in it", () => {
    expect(isEmptyContract({ ...OPEN, means: " \n" })).toBe(true);
    expect(isEmptyContract({ ...OPEN, myName: "Jo" })).toBe(false);
  });
});
