import { describe, expect, it } from "vitest";

import { LANGUAGES } from "@/lib/domain/goals/resemblance/language.ts";
import { MEANINGS } from "@/lib/domain/goals/resemblance/lexicon.ts";
import { patternOf } from "@/lib/domain/goals/resemblance/pattern.ts";
import { goalPairs } from "@/tests/support/goal-pairs/goal-pairs.ts";

const entries = MEANINGS.flatMap((meaning) =>
  LANGUAGES.flatMap((language) =>
    (meaning[language] ?? "")
      .split(",")
      .map((text) => ({ about: meaning.about, language, text: text.trim() })),
  ),
).filter(({ text }) => text !== "");

describe("the thesaurus", () => {
  it("has broad meanings, each once", () => {
    const names = MEANINGS.map(({ about }) => about);
    expect(names.length).toBeGreaterThan(80);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has an entry once under a meaning", () => {
    const keys = entries.map(({ about, language, text }) => `${about}/${language}/${text}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("has words in every entry", () => {
    expect(entries.filter(({ text, language }) => patternOf(text, language).length === 0)).toEqual([]);
  });

  it("is no list of answers: no phrase is longer than a saying, and none is a goal of the open pairs", () => {
    const goals = new Set(
      goalPairs
        .filter(({ set }) => set === "open")
        .flatMap(({ earlier, now }) => [earlier, now])
        .map((goal) => goal.toLowerCase()),
    );
    expect(entries.filter(({ text }) => text.split(" ").length > 6 || goals.has(text))).toEqual([]);
  });
});
