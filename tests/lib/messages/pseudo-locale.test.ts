import { describe, expect, it } from "vitest";

import { en } from "@/lib/messages/en.ts";
import { pseudoLocale } from "@/lib/messages/pseudo-locale.ts";
import { messageTexts } from "@/tests/support/message-texts.ts";

const pseudo = pseudoLocale(en);
const textsOf = (catalogue: typeof en) =>
  messageTexts(catalogue).filter(({ place }) => place !== "language" && place !== "direction");

describe("the pseudo-locale", () => {
  it("has every text of the catalogue, strange to the eye and longer by two fifths", () => {
    const strange = textsOf(pseudo);
    const plain = textsOf(en);
    expect(strange.map(({ place }) => place)).toEqual(plain.map(({ place }) => place));
    const tame = strange.filter(
      ({ text }, index) => !/^\[.*\]$/su.test(text) || text.length < (plain[index]?.text.length ?? 0) * 1.4,
    );
    expect(tame).toEqual([]);
  });

  it("runs from right to left, in a language that does", () => {
    expect(pseudo).toMatchObject({ direction: "rtl", language: "ar" });
    expect(en).toMatchObject({ direction: "ltr", language: "en" });
  });

  it("keeps the digits that a sentence was given", () => {
    expect(pseudo.intentionForm.count("312", "300")).toMatch(/312.*300/);
  });
});
