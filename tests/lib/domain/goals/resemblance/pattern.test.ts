import { describe, expect, it } from "vitest";

import { patternOf, placesOf, stemOf } from "@/lib/domain/goals/resemblance/pattern.ts";
import { tokensOf } from "@/lib/domain/goals/resemblance/tokens.ts";

const formsOf = (text: string) => tokensOf(text).map((token) => ({ token, stem: stemOf(token, "en") }));

describe("a pattern", () => {
  it.each([
    ["say no", "I am saying no", 2, [2, 3]],
    ["hand … over", "hand my work over", 0, [0, 3]],
    ["hand … over", "hand the weekly report over", 0, [0, 4]],
    ["win … over", "win over", 0, undefined],
    ["hand … over", "hand my very long report over", 0, undefined],
    ["e mail", "E-mails less", 0, [0, 1]],
    ["executive*", "executives", 0, [0]],
    ["executive*", "execution", 0, undefined],
    ["say no", "say", 0, undefined],
  ])("%j in %j from word %i on takes up %j", (entry, text, start, places) => {
    expect(placesOf(patternOf(entry, "en"), formsOf(text), start)).toEqual(places);
  });

  it("keeps the words of other languages as they are", () => {
    expect(patternOf("aus der Hand", "de")).toEqual(["aus", "der", "hand"]);
    expect(patternOf("délég*", "fr")).toEqual(["deleg*"]);
    expect(patternOf("l’équipe*", "fr")).toEqual(["l", "equipe*"]);
  });
});
