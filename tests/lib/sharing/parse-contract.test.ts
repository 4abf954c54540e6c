import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { IDENTITY_WORDS } from "@/lib/domain/goals/words.ts";
import { BLOCK_START, contractBlock } from "@/lib/sharing/contract-document.ts";
import { MOST_CONTRACT_BYTES, parseContract } from "@/lib/sharing/parse-contract.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { AGREED, contracts, documentOf, OPEN, pageOf } from "@/tests/support/contract/contracts.ts";

const sent = documentOf(AGREED);

function problemOf(page: string) {
  const parsed = parseContract(page);
  return parsed.ok ? undefined : parsed.problem;
}

/** A page with a data block that holds this JSON, as somebody might have written it by hand. */
function pageWith(json: string): string {
  return `<!doctype html><title>x</title>${BLOCK_START}${json}</script>`;
}

describe("the page of a contract", () => {
  it("gives back what it was made of, whatever was written in it", async () => {
    await fc.assert(
      fc.asyncProperty(contracts, async (parts) => {
        expect(parseContract(await pageOf(documentOf(parts)))).toEqual({
          ok: true,
          contract: documentOf(parts),
        });
      }),
      { ...THOUSAND_RUNS, numRuns: 250 },
    );
  });

  it("is read though its texts speak of the block itself", async () => {
    const parts = { ...OPEN, means: contractBlock(sent), shows: BLOCK_START };
    expect(parseContract(await pageOf(documentOf(parts)))).toMatchObject({ ok: true, contract: { parts } });
  });

  it("is read with every text at its limit and each letter at its widest", async () => {
    const widest = "\u0001&<".repeat(6_666);
    const texts = Object.fromEntries(Object.keys(AGREED).map((field) => [field, widest]));
    const parts = { ...AGREED, ...texts, reviewDay: AGREED.reviewDay };
    const identity = IDENTITY_WORDS.map((label) => ({ label, text: widest }));
    const page = await pageOf(documentOf(parts), identity);
    // A browser that is told to save the page itself writes what is in its fields once more.
    expect(new TextEncoder().encode(page).length * 1.5).toBeLessThan(MOST_CONTRACT_BYTES);
    expect(parseContract(page)).toMatchObject({ ok: true, contract: { parts } });
  });

  it("says when the other side saved it", () => {
    const page = contractBlock({ ...sent, returnedAt: sent.sentAt + 5 });
    expect(parseContract(page)).toEqual({ ok: true, contract: { ...sent, returnedAt: sent.sentAt + 5 } });
  });
});

describe("a file that is no contract is refused", () => {
  it.each([
    ["is empty", ""],
    ["is a picture", "\u0089PNG\r\n"],
    ["is a copy of all data", '{"app":"becoming","formatVersion":2}'],
    ["is another page", '<script type="application/json">{}</script>'],
  ])("when it %s", (_, page) => {
    expect(problemOf(page)).toEqual({ code: "no-contract" });
  });

  it.each([
    ["is cut off", contractBlock(sent).slice(0, -20)],
    ["ends at the block", BLOCK_START],
    ["has an empty block", pageWith("")],
    ["has two blocks", contractBlock(sent) + contractBlock(sent)],
  ])("when it %s", (_, page) => {
    expect(problemOf(page)).toEqual({ code: "damaged" });
  });

  it("when it is larger than any contract", () => {
    expect(problemOf(" ".repeat(MOST_CONTRACT_BYTES) + contractBlock(sent))).toEqual({ code: "too-large" });
  });

  it.each(["null", "[]", '"becoming-contract"', '{"app":"becoming","formatVersion":1}'])(
    "when its block is %s",
    (json) => {
      expect(problemOf(pageWith(json))).toEqual({ code: "other-app" });
    },
  );

  it("when a newer version of the product made it, whatever else is in it", () => {
    const newer = '{"app":"becoming-contract","formatVersion":2,"letters":[]}';
    expect(problemOf(pageWith(newer))).toEqual({ code: "newer-format", formatVersion: 2 });
  });
});

describe("the first problem of a contract is named with its place", () => {
  it.each<[object, string[]]>([
    [{ ...sent, formatVersion: "1" }, ["formatVersion"]],
    [{ ...sent, goalId: "1" }, ["goalId"]],
    [{ ...sent, sentAt: "2026-11-23" }, ["sentAt"]],
    [{ ...sent, sentAt: 1e300 }, ["sentAt"]],
    [{ ...sent, returnedAt: null }, ["returnedAt"]],
    [{ ...sent, parts: undefined }, ["parts"]],
    [{ ...sent, parts: [] }, ["parts"]],
    [{ ...sent, parts: { ...AGREED, means: undefined } }, ["parts", "means"]],
    [{ ...sent, parts: { ...AGREED, means: { toString: "x" } } }, ["parts", "means"]],
    [{ ...sent, parts: { ...AGREED, shows: "a".repeat(20_001) } }, ["parts", "shows"]],
    [{ ...sent, parts: { ...AGREED, reviewDay: "2026-02-30" } }, ["parts", "reviewDay"]],
    [{ ...sent, parts: { ...AGREED, reviewDay: "soon" } }, ["parts", "reviewDay"]],
  ])("%#", (document, path) => {
    expect(problemOf(pageWith(JSON.stringify(document)))).toEqual({ code: "wrong-value", path });
  });

  it("and one that goes down without end is not followed", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const parts = JSON.stringify(AGREED);
    const within = JSON.stringify(sent).replace(parts, parts.replace('"Jo"', deep));
    expect(problemOf(pageWith(within))).toEqual({ code: "wrong-value", path: ["parts", "myName"] });
    const beside = JSON.stringify(sent).replace('"parts"', `"more":${deep},"parts"`);
    expect(problemOf(pageWith(beside))).toEqual({ code: "unknown-field", path: ["more"] });
  });
});

describe("a field that the format does not have is refused", () => {
  const own = (value: object, field: string) =>
    Object.defineProperty({ ...value }, field, { value: { isAdmin: true }, enumerable: true });

  it.each<[object, string[]]>([
    [own(sent, "identity"), ["identity"]],
    [own(sent, "__proto__"), ["__proto__"]],
    [{ ...sent, parts: own(AGREED, "letGo") }, ["parts", "letGo"]],
    [{ ...sent, parts: own(AGREED, "__proto__") }, ["parts", "__proto__"]],
    [{ ...sent, parts: own(AGREED, "constructor") }, ["parts", "constructor"]],
  ])("%#", (document, path) => {
    expect(problemOf(pageWith(JSON.stringify(document)))).toEqual({ code: "unknown-field", path });
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
  });
});
