import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { ContractTexts } from "@/lib/domain/goals/contract-texts.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { parseContract } from "@/lib/sharing/parse-contract.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { AGREED, contracts, documentOf, pageOf } from "@/tests/support/contract/contracts.ts";
import { saveInPage } from "@/tests/support/contract/save-in-page.ts";

/** What a version that the other side saved says, beside the instant at which they did. */
function returnedParts(page: string): ContractTexts | undefined {
  const parsed = parseContract(page);
  if (!parsed.ok) return undefined;
  expect(parsed.contract).toMatchObject({ ...documentOf(AGREED), parts: expect.anything() });
  expect(parsed.contract.returnedAt).toBeGreaterThan(Date.UTC(2026, 0));
  return parsed.contract.parts;
}

describe("a version that the other side saves", () => {
  it("holds what they wrote, and the rest as it came", async () => {
    const page = await pageOf(documentOf(AGREED));
    const saved = saveInPage(page, { shows: "</script>\nTwo things & a sign", reviewDay: "2027-03-01" });
    expect(returnedParts(saved)).toEqual({
      ...AGREED,
      shows: "</script>\nTwo things & a sign",
      reviewDay: dayKeySchema.parse("2027-03-01"),
    });
  });

  it("can be written on and saved again", async () => {
    const page = await pageOf(documentOf(AGREED));
    const saved = saveInPage(saveInPage(page, { means: "Once." }), { means: "Twice.", theirName: "" });
    expect(returnedParts(saved)).toEqual({ ...AGREED, means: "Twice.", theirName: "" });
  });

  it("shows the new words also to whoever opens it without the script", async () => {
    const saved = saveInPage(await pageOf(documentOf(AGREED)), {
      means: "A walk <together>",
      reviewDay: "2027-03-01",
    });
    expect(saved).toContain(">A walk &lt;together></p>");
    expect(saved).toContain(">1 March 2027</p>");
    expect(saved).not.toContain("Our Monday round");
    expect(saved).not.toContain("the day 2026-11-23");
  });

  it("is for every other text the page as it came, letter for letter", async () => {
    await fc.assert(
      fc.asyncProperty(contracts, async (parts) => {
        const page = await pageOf(documentOf(parts));
        expect(returnedParts(saveInPage(page, {}))).toEqual(parts);
      }),
      { ...THOUSAND_RUNS, numRuns: 150 },
    );
  });

  it("brings any words back that can be typed", async () => {
    const page = await pageOf(documentOf(AGREED));
    fc.assert(
      fc.property(contracts, (parts) => {
        const typed = Object.fromEntries(
          Object.entries(parts).map(([field, text]) => [field, text.replaceAll(/\r\n?/g, "\n")]),
        );
        expect(returnedParts(saveInPage(page, typed))).toEqual(typed);
      }),
      { ...THOUSAND_RUNS, numRuns: 150 },
    );
  });
});
