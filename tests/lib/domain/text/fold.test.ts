import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fold } from "@/lib/domain/text/fold.ts";

const text = fc.string({ unit: "grapheme" });

describe("a folded text", () => {
  it.each([
    ["Ärger im Büro", "arger im buro"],
    ["Straße", "strasse"],
    ["GROẞ", "gross"],
    ["Łódź", "lodz"],
    ["smørrebrød", "smorrebrod"],
    ["cœur", "coeur"],
    ["İstanbul, ılık", "istanbul, ilik"],
    ["ΟΔΟΣ ὁδός", "οδοσ οδοσ"],
    ["Ёлка и йод", "елка и иод"],
    ["Ｗｉｄｅ　ｔｅｘｔ", "wide text"],
    ["ﬁnal", "final"],
    ["others’ “work” – done", `others' "work" - done`],
  ])("makes no difference of case, accents and width: %s", (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it.each([
    ["سَأَلْتُ", "سالت"],
    ["كتـــاب", "كتاب"],
    ["مدرسة", "مدرسه"],
    ["کتاب", "كتاب"],
    ["שָׁלוֹם", "שלומ"],
  ])("leaves the points of Arabic and Hebrew out, and the stretch: %s", (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it("keeps the marks that make a letter in other scripts", () => {
    expect(fold("दिन")).not.toBe(fold("दान"));
    expect(fold("がか")).toBe("がか");
    expect(fold("ｶﾞｯｺｳ")).toBe("ガッコウ");
    expect(fold("ที่นี่")).not.toBe(fold("ทีนี"));
  });

  it("says nothing of what cannot be seen", () => {
    expect(fold("co\u00adoperate\u200b \u200fשלום\u200e")).toBe(fold("cooperate שלום"));
  });

  it("folds no further", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(fold(written))).toBe(fold(written));
      }),
    );
  });

  it("is the same however the letters were composed", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(written.normalize("NFD"))).toBe(fold(written.normalize("NFC")));
      }),
    );
  });

  it("holds every part of the text, folded", () => {
    const words = fc.array(
      fc.constantFrom("Äpfel", "質問", "سَأَلْتُ", "Straße", "ガッコウ", "day", "한국어", "दिन"),
    );
    fc.assert(
      fc.property(words, words, words, (before, within, after) => {
        const all = [...before, ...within, ...after].join("");
        expect(fold(all)).toContain(fold(within.join("")));
      }),
    );
  });
});
