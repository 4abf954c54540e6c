import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { LADDER_PROBES } from "@/lib/prompts/bank/ladder-probes.ts";
import { RETURNS } from "@/lib/prompts/bank/returns.ts";
import { SLIP_REPLIES } from "@/lib/prompts/bank/slip-replies.ts";
import { UNEASE_NOTES } from "@/lib/prompts/bank/unease-notes.ts";
import { textInTurn, nextInTurn } from "@/lib/prompts/in-turn.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const GROUPS = { SLIP_REPLIES, UNEASE_NOTES, RETURNS, LADDER_PROBES };
const group = fc.constantFrom(...Object.values(GROUPS));

describe("a text whose turn it is", () => {
  it("comes once before one comes again, and so never follows itself, whatever the seed and the turn", () => {
    fc.assert(
      fc.property(group, fc.string(), fc.nat(10_000), (texts, seed, from) => {
        const said = texts.map((_, step) => textInTurn(texts, from + step, seed)?.id);
        expect(new Set(said).size).toBe(texts.length);
        expect(textInTurn(texts, from + texts.length, seed)?.id).toBe(said[0]);
      }),
      THOUSAND_RUNS,
    );
  });

  it("is the same for the same seed, and in another order for another", () => {
    const orderOf = (seed: string) => SLIP_REPLIES.map((_, turn) => textInTurn(SLIP_REPLIES, turn, seed)?.id);
    expect(orderOf("one")).toEqual(orderOf("one"));
    expect(orderOf("one")).not.toEqual(orderOf("two"));
  });

  it("is none of none", () => {
    expect(textInTurn([], 3, "seed")).toBeUndefined();
    expect(nextInTurn([], "event-slip-seen", "seed")).toBeUndefined();
  });
});

describe("the text after the last", () => {
  it("goes through all of them before one comes again", () => {
    const said: string[] = [];
    for (const _ of SLIP_REPLIES) said.push(nextInTurn(SLIP_REPLIES, said.at(-1), "slip")?.id ?? "");
    expect(new Set(said).size).toBe(SLIP_REPLIES.length);
    expect(nextInTurn(SLIP_REPLIES, said.at(-1), "slip")?.id).toBe(said[0]);
  });

  it("never is the last again, whichever two or more of them may be said each time", () => {
    const allowed = fc.uniqueArray(fc.constantFrom(...SLIP_REPLIES), { minLength: 2 });
    fc.assert(
      fc.property(fc.array(allowed, { minLength: 2, maxLength: 40 }), fc.string(), (occasions, seed) => {
        let last: string | undefined;
        for (const texts of occasions) {
          const next = nextInTurn(texts, last, seed);
          expect(texts).toContain(next);
          expect(next?.id).not.toBe(last);
          last = next?.id;
        }
      }),
      THOUSAND_RUNS,
    );
  });

  it("takes its turn also when the last one has left the bank", () => {
    expect(SLIP_REPLIES).toContain(nextInTurn(SLIP_REPLIES, "event-slip-long-gone", "slip"));
  });
});
