import { describe, expect, it } from "vitest";

import { QUESTION_BANK } from "@/lib/prompts/bank/bank.ts";
import { CONDITIONS, type Fact, isEligible } from "@/lib/prompts/bank/eligibility.ts";

const facts = (...held: Fact[]) => new Set(held);

describe("whether a question fits", () => {
  it("is so for one that names no condition", () => {
    expect(isEligible({}, facts())).toBe(true);
    expect(isEligible({ eligible: {} }, facts("logged:slipped"))).toBe(true);
  });

  it("asks for the value that is named, and for no other of its kind", () => {
    const slipped = { eligible: { logged: "slipped" } } as const;
    expect(isEligible(slipped, facts("logged:slipped", "logged:tried"))).toBe(true);
    expect(isEligible(slipped, facts("logged:tried"))).toBe(false);
    expect(isEligible({ eligible: { released: true } }, facts("released:true"))).toBe(true);
  });

  it("asks for every condition", () => {
    const both = { eligible: { shift: "architect", block: true } } as const;
    expect(isEligible(both, facts("shift:architect", "block:true"))).toBe(true);
    expect(isEligible(both, facts("shift:architect"))).toBe(false);
    expect(isEligible(both, facts("block:true"))).toBe(false);
  });

  it("is not so for one that takes unease for growth while unease is high for long", () => {
    const price = { eligible: { logged: "uneasy" }, asGrowth: true } as const;
    expect(isEligible(price, facts("logged:uneasy", "unease:often-high"))).toBe(true);
    expect(isEligible(price, facts("logged:uneasy", "unease:high-for-long"))).toBe(false);
  });
});

describe("the conditions in the bank", () => {
  const known = new Set(
    Object.entries(CONDITIONS).flatMap(([condition, values]) =>
      values.map((value) => `${condition}:${value}`),
    ),
  );
  const used = QUESTION_BANK.map(({ id, eligible }) => ({
    id,
    conditions: Object.entries(eligible ?? {}).map(([condition, value]) => `${condition}:${value}`),
  }));

  it("are all known", () => {
    expect(used.filter(({ conditions }) => conditions.some((one) => !known.has(one)))).toEqual([]);
  });

  it("are none when nothing is named", () => {
    const empty = QUESTION_BANK.filter(({ eligible }) => eligible && Object.keys(eligible).length === 0);
    expect(empty).toEqual([]);
  });

  it("are each used by some question", () => {
    const inUse = new Set(QUESTION_BANK.flatMap(({ eligible }) => Object.keys(eligible ?? {})));
    expect([...inUse].toSorted()).toEqual(Object.keys(CONDITIONS).toSorted());
  });
});
