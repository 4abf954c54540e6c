import { describe, expect, it } from "vitest";

import { fold } from "@/lib/domain/text/fold.ts";
import { matches, soughtWords } from "@/lib/domain/timeline/matches.ts";

const finds = (query: string, text: string) => matches(fold(text), soughtWords(query));

describe("a search", () => {
  it("finds a text with all its words, in any order and also within a word", () => {
    expect(finds("mira ask", "I asked MIRA first")).toBe(true);
    expect(finds("mira waited", "I asked Mira first")).toBe(false);
  });

  it("finds in scripts that put no space between words", () => {
    expect(finds("質問", "会議で先に質問した")).toBe(true);
    expect(finds("คำถาม", "ฉันถามคำถามก่อน")).toBe(true);
    expect(finds("한국", "한국어로 썼다")).toBe(true);
  });

  it("finds what was written with points by what was typed without, and the other way round", () => {
    expect(finds("سألت", "سَأَلْتُ أولاً")).toBe(true);
    expect(finds("سَأَلْتُ", "سألت أولا")).toBe(true);
    expect(finds("ruckmeldung", "Die Rückmeldung war gut")).toBe(true);
    expect(finds("others'", "Let others’ work stand")).toBe(true);
  });

  it("that holds no word finds everything", () => {
    expect(soughtWords(" \u3000\t")).toEqual([]);
    expect(finds("  ", "")).toBe(true);
  });
});
