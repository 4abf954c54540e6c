import { describe, expect, it } from "vitest";

import { isLatin, tokensOf } from "@/lib/domain/goals/resemblance/tokens.ts";

describe("the words of a text", () => {
  it.each([
    ["I’m not their boss!", ["i", "m", "not", "their", "boss"]],
    ["L’ÉQUIPE", ["l", "equipe"]],
    ["Größe, Straße, cœur", ["grosse", "strasse", "coeur"]],
    ["one-to-one at 10k", ["one", "to", "one", "at", "10k"]],
    ["שָׁלוֹם", ["שלום"]],
    ["कि क्ष", ["कि", "क्ष"]],
    ["İstanbul", ["istanbul"]],
    ["🎯 — …", []],
  ])("of %j are %j", (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it("are Latin or not", () => {
    expect(["equipe", "10k", "2026"].every(isLatin)).toBe(true);
    expect(["шаг", "委任", "שלום"].some(isLatin)).toBe(false);
  });
});
