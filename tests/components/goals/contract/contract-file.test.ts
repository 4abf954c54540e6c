import { afterEach, describe, expect, it, vi } from "vitest";

import { contractFile } from "@/components/goals/contract/contract-file.ts";
import { contractOf, withContract } from "@/lib/domain/goals/contract-texts.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { GOAL_WORDS } from "@/lib/domain/goals/words.ts";
import { en } from "@/lib/messages/en.ts";
import { IDENTITY_WORDS } from "@/lib/domain/goals/words.ts";
import { identityTexts } from "@/lib/sharing/contract-identity.ts";
import { parseContract } from "@/lib/sharing/parse-contract.ts";
import { AGREED, SENT_AT } from "@/tests/support/contract/contracts.ts";

/** A goal about which everything was said, each text named after the question that it answers. */
const GOAL: Goal = withContract(
  {
    id: "019a10ae-d928-7a4c-8123-000000000001",
    createdAt: 0,
    updatedAt: 0,
    text: "the goal itself",
    standing: "held",
    shapes: [{ form: "contract", since: 0 }],
    choices: {},
    words: Object.fromEntries(GOAL_WORDS.map((word) => [word, `all about ${word}.`])),
    steps: [],
    earlierDueDays: [],
    checkpoints: [],
  },
  AGREED,
);

const saidIn = (page: string) => GOAL_WORDS.filter((word) => page.includes(`all about ${word}.`));

afterEach(() => vi.restoreAllMocks());

describe("the file of a contract", () => {
  it("holds the contract and nothing of the identity work, nor anything else about the goal (R18)", async () => {
    const { text } = await contractFile(GOAL, [], SENT_AT);
    expect(saidIn(text)).toEqual([]);
    expect(text).not.toContain(GOAL.text);
    expect(parseContract(text)).toMatchObject({ ok: true, contract: { goalId: GOAL.id, parts: AGREED } });
  });

  it("holds exactly the texts of the identity work when they go along, each by its name", async () => {
    const { text } = await contractFile(GOAL, identityTexts(GOAL.words), SENT_AT);
    expect(new Set(saidIn(text))).toEqual(new Set(IDENTITY_WORDS));
    for (const name of Object.values(en.contract.identityTexts)) expect(text).toContain(`<dt>${name}</dt>`);
  });

  it("keeps to oneself what was written when something was let go", () => {
    expect(IDENTITY_WORDS).not.toContain("itGave");
    expect(IDENTITY_WORDS).not.toContain("farewell");
  });

  it("is named after the day it went out", async () => {
    expect((await contractFile(GOAL, [], SENT_AT)).name).toBe("becoming-contract-2026-11-23.html");
  });

  it("says the day in the words of the product and the order of the region", async () => {
    vi.spyOn(navigator, "language", "get").mockReturnValue("de-AT");
    const { text } = await contractFile(GOAL, [], SENT_AT);
    expect(text).toContain('<html lang="en-AT" dir="ltr">');
    expect(text).toContain(">1 February 2027</p>");
  });

  it("names every part by the word that the product has for it", async () => {
    const { text } = await contractFile(GOAL, [], SENT_AT);
    for (const name of Object.values(en.contract.parts)) expect(text).toContain(`>${name}</label>`);
    expect(contractOf(GOAL)).toEqual(AGREED);
  });
});
