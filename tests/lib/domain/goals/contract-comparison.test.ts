import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { acceptParts, compareContracts, isChangedByThem } from "@/lib/domain/goals/contract-comparison.ts";
import { CONTRACT_FIELDS } from "@/lib/domain/goals/contract-texts.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { AGREED, contracts } from "@/tests/support/contract/contracts.ts";

const changes = (...three: Parameters<typeof compareContracts>) =>
  Object.fromEntries(compareContracts(...three).map(({ field, change }) => [field, change]));

describe("comparing a contract with the one that came back", () => {
  it("tells for every part who changed it since it went out", () => {
    const mine = { ...AGREED, means: "Mine now", shows: "Mine too", partner: "Both alike" };
    const theirs = { ...AGREED, matters: "Theirs", shows: "Theirs too", partner: "Both alike" };
    expect(changes(mine, theirs, AGREED)).toEqual({
      practise: "same",
      matters: "theirs",
      means: "mine",
      shows: "both",
      partner: "same",
      reviewDay: "same",
      myName: "same",
      theirName: "same",
    });
  });

  it("takes every difference for theirs where it is not known how it went out", () => {
    expect(changes({ ...AGREED, means: "Mine now" }, AGREED)).toMatchObject({ means: "theirs" });
  });

  it("names the parts in the order of the page, both ways of reading beside each other", () => {
    const compared = compareContracts(AGREED, { ...AGREED, myName: "" });
    expect(compared.map(({ field }) => field)).toEqual([...CONTRACT_FIELDS]);
    expect(compared.filter(isChangedByThem)).toEqual([
      { field: "myName", mine: "Jo", theirs: "", change: "theirs" },
    ]);
  });
});

describe("accepting parts", () => {
  const fields = fc.subarray([...CONTRACT_FIELDS]);

  it("takes those from the other side and leaves all others", () => {
    fc.assert(
      fc.property(contracts, contracts, fields, (mine, theirs, accepted) => {
        const now = acceptParts(mine, theirs, accepted);
        for (const field of CONTRACT_FIELDS) {
          expect(now[field]).toBe((accepted.includes(field) ? theirs : mine)[field]);
        }
      }),
      { ...THOUSAND_RUNS, numRuns: 300 },
    );
  });

  it("leaves nothing of theirs to accept once all that they changed is accepted", () => {
    fc.assert(
      fc.property(contracts, contracts, contracts, (mine, theirs, sent) => {
        const accepted = compareContracts(mine, theirs, sent)
          .filter(isChangedByThem)
          .map(({ field }) => field);
        const after = compareContracts(acceptParts(mine, theirs, accepted), theirs, sent);
        expect(after.filter(isChangedByThem)).toEqual([]);
      }),
      { ...THOUSAND_RUNS, numRuns: 300 },
    );
  });
});
