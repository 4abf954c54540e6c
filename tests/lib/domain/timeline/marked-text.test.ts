import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fold } from "@/lib/domain/text/fold.ts";
import { markedParts } from "@/lib/domain/timeline/marked-text.ts";
import { matches, soughtWords } from "@/lib/domain/timeline/matches.ts";

const marked = (text: string, query: string) =>
  markedParts(text, soughtWords(query))
    .filter(({ isSought }) => isSought)
    .map((part) => part.text);

describe("what was looked for", () => {
  it("is marked in the words as they were written", () => {
    expect(marked("Die Rückmeldung, die RÜCKMELDUNG", "ruck")).toEqual(["Rück", "RÜCK"]);
    expect(marked("Straße", "strasse")).toEqual(["Straße"]);
    expect(marked("会議で質問した", "質問")).toEqual(["質問"]);
    expect(marked("ثم سَأَلْتُ", "سألت")).toEqual(["سَأَلْتُ"]);
    expect(marked("ｶﾞｯｺｳへ", "ガッコウ")).toEqual(["ｶﾞｯｺｳ"]);
  });

  it("marks the whole of a letter of which a part was typed", () => {
    expect(marked("ﬁnal", "i")).toEqual(["ﬁ"]);
    expect(marked("Straße", "s")).toEqual(["S", "ß"]);
  });

  it("joins words that overlap", () => {
    expect(marked("banana", "ana nan")).toEqual(["anana"]);
  });

  it("leaves the text as it was, whatever is looked for", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (written, query) => {
        const parts = markedParts(written, soughtWords(query));
        expect(parts.map((part) => part.text).join("")).toBe(written);
      }),
    );
  });

  it("is marked in every text that holds it", () => {
    const words = fc.array(fc.constantFrom("Äpfel", "質問", "سَأَلْتُ", "Straße", "ガッコウ", "ﬁnal", " "), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (written, from, length) => {
        const text = written.join("");
        const some = Array.from(text).slice(from % text.length, (from % text.length) + 1 + (length % 5));
        const sought = soughtWords(some.join(""));
        if (sought.length === 0 || !matches(fold(text), sought)) return;
        expect(markedParts(text, sought).some(({ isSought }) => isSought)).toBe(true);
      }),
    );
  });
});
