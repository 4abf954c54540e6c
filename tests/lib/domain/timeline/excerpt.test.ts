import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { beginningOf, EXCERPT_FROM, excerptOf } from "@/lib/domain/timeline/excerpt.ts";

const FILLER = "It went on and on and nobody minded. ";
const long = `${FILLER.repeat(40)}Then Mira asked the question. ${FILLER.repeat(40)}`;

describe("a long text", () => {
  it("is shown whole while it is not long", () => {
    const text = "a ".repeat(EXCERPT_FROM / 2);
    expect(excerptOf(text, [])).toEqual({ text, isCutBefore: false, isCutAfter: false });
  });

  it("is shown from its beginning, cut between two words", () => {
    const { text, isCutBefore, isCutAfter } = excerptOf(long, []);
    expect([isCutBefore, isCutAfter]).toEqual([false, true]);
    expect(long.startsWith(`${text} `)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(EXCERPT_FROM);
  });

  it("is shown around the first word that was found in it", () => {
    const { text, isCutBefore, isCutAfter } = excerptOf(long, ["mira"]);
    expect([isCutBefore, isCutAfter]).toEqual([true, true]);
    expect(text).toContain("Then Mira asked the question.");
    expect(long).toContain(` ${text} `);
  });

  it("without spaces is cut between two letters", () => {
    const family = "👩‍👩‍👧‍👦";
    const { text } = excerptOf(family.repeat(100), []);
    expect(text).toBe(family.repeat(text.length / family.length));
  });

  it("has a beginning of whole words, and needs none while it is not long", () => {
    expect(beginningOf("Then Mira asked", 15)).toBe("Then Mira asked");
    expect(beginningOf("Then Mira asked", 14)).toBe("Then Mira…");
  });

  it("always shows a part of itself that holds the beginning of what was found", () => {
    const word = fc.constantFrom<string[]>("Mira", "質問", "Rückmeldung", "a", "سألت");
    fc.assert(
      fc.property(fc.array(word, { minLength: 200, maxLength: 400 }), fc.nat(399), (words, place) => {
        words[place % words.length] = "xyz";
        const all = words.join(place % 2 === 0 ? " " : "");
        const { text } = excerptOf(all, ["xyz"]);
        expect(all).toContain(text);
        expect(text).toContain("x");
      }),
    );
  });
});
