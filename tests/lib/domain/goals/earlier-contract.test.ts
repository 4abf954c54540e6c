import { describe, expect, it } from "vitest";

import type { ContractTexts } from "@/lib/domain/goals/contract-texts.ts";
import { contractSentAt, earlierContracts } from "@/lib/domain/goals/earlier-contract.ts";
import type { RowVersion } from "@/lib/domain/row-version.ts";
import { AGREED, documentOf, OPEN } from "@/tests/support/contract/contracts.ts";

const { goalId } = documentOf(AGREED);
const LATER: ContractTexts = { ...AGREED, means: "Otherwise." };
const OPEN_BUT_NAMED: ContractTexts = { ...OPEN, myName: "Jo" };

function version(replacedAt: number, row: Record<string, unknown>): RowVersion {
  return { id: `version ${replacedAt}`, table: "goals", rowId: goalId, replacedAt, row };
}

function replaced(at: number, { reviewDay, ...words }: ContractTexts): RowVersion {
  return version(at, { id: goalId, text: "Delegate", words, ...(reviewDay !== "" && { reviewDay }) });
}

const passed = (at: number, contract: "sent" | "returned", parts: ContractTexts) =>
  version(at, { id: goalId, contract, parts });

const listed = (present: ContractTexts, versions: RowVersion[]) =>
  earlierContracts(present, versions).map(({ at, passage }) => [at, passage]);

describe("the earlier contracts of a goal", () => {
  it("are those that went out, came back or stood here, the latest first", () => {
    const versions = [passed(1, "sent", AGREED), passed(3, "returned", LATER), replaced(2, OPEN_BUT_NAMED)];
    expect(earlierContracts({ ...AGREED, shows: "Now" }, versions)).toEqual([
      { id: "version 3", at: 3, passage: "returned", parts: LATER },
      { id: "version 2", at: 2, passage: "replaced", parts: OPEN_BUT_NAMED },
      { id: "version 1", at: 1, passage: "sent", parts: AGREED },
    ]);
  });

  it("leave out what reads like the present one or like one that is listed, and the empty", () => {
    const versions = [
      replaced(1, OPEN),
      replaced(2, AGREED),
      replaced(3, LATER),
      passed(4, "sent", LATER),
      replaced(5, OPEN_BUT_NAMED),
      replaced(6, OPEN_BUT_NAMED),
    ];
    expect(listed(AGREED, versions)).toEqual([
      [6, "replaced"],
      [4, "sent"],
    ]);
  });

  it("name one that went out though it still stands, and once though it went out twice", () => {
    expect(listed(AGREED, [passed(1, "sent", AGREED), passed(2, "sent", AGREED)])).toEqual([[2, "sent"]]);
  });

  it("pass over versions of any other shape", () => {
    expect(listed(AGREED, [version(1, { text: 5 }), version(2, { contract: "sent", parts: {} })])).toEqual(
      [],
    );
  });
});

describe("how a contract read when it went out", () => {
  const versions = [passed(1, "sent", AGREED), passed(2, "returned", LATER), replaced(3, LATER)];

  it("is found by that instant", () => {
    expect(contractSentAt(1, versions)).toEqual(AGREED);
  });

  it("is not known where nothing went out then", () => {
    expect([2, 3, 4].map((at) => contractSentAt(at, versions))).toEqual([undefined, undefined, undefined]);
  });
});
