import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fitsLine, graphemeCount, LINE_MAX, lineSchema, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

/** Each is one letter to the eye of the person who typed it. */
const LETTERS = ["a", "é", "e\u0301", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽", "🇩🇪", "कि", "क्ष", "نَ", "שׁ", "한", "日"];

describe("counting letters", () => {
  it.each(LETTERS)("counts %s as one", (letter) => {
    expect(graphemeCount(letter)).toBe(1);
  });

  it.each([
    ["", 0],
    ["मैं सुनता हूँ", 7],
    ["أصغي أولاً", 9],
    ["👩‍👩‍👧‍👦 first", 7],
    ["a\r\nb", 3],
  ])("counts the letters of %j", (text, count) => {
    expect(graphemeCount(text)).toBe(count);
  });

  it("counts as many as were put together", () => {
    // Letters that lean on the one before them would join it.
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "é", "👩‍👩‍👧‍👦", "👍🏽", "日", "한"), { maxLength: 60 }),
        (letters) => {
          expect(graphemeCount(letters.join(" "))).toBe(Math.max(0, letters.length * 2 - 1));
        },
      ),
      THOUSAND_RUNS,
    );
  });
});

describe("a line", () => {
  it.each(LETTERS)("holds 300 of %s and not one more", (letter) => {
    // Set apart, since flags and syllables side by side may join.
    const pairs = `${letter} `.repeat(LINE_MAX / 2);
    expect(fitsLine(pairs)).toBe(true);
    expect(fitsLine(`${pairs}x`)).toBe(false);
  });

  it("is refused unread when it is far longer than any 300 letters", () => {
    expect(fitsLine(`a${"\u0301".repeat(10_000)}`)).toBe(false);
  });

  it("is not empty", () => {
    expect(lineSchema.safeParse("").success).toBe(false);
    expect(lineSchema.safeParse("I ask before I fix.").success).toBe(true);
  });

  it("loses line breaks and the space at its ends when it is tidied", () => {
    expect(tidyLine("  I ask\r\n before\tI fix.\u00a0\n")).toBe("I ask before I fix.");
    expect(tidyLine(" \n ")).toBe("");
  });

  it("is tidied once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(tidyLine(tidyLine(text))).toBe(tidyLine(text));
      }),
      THOUSAND_RUNS,
    );
  });
});
