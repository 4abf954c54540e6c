import { describe, expect, test } from "vitest";

import { SHIFT_PATTERNS } from "@/lib/domain/goals/goal.ts";
import { SHIFT_QUESTIONS } from "@/lib/domain/goals/shift-question.ts";
import { SHIFT_WORDS } from "@/lib/domain/goals/words.ts";
import { fitsLine, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { en } from "@/lib/messages/en.ts";
import { SHIFT_PATTERN_TEXTS } from "@/lib/prompts/shift-patterns.ts";
import { SHIFT_SOURCES } from "@/lib/prompts/shift-sources.ts";

const FILLED = SHIFT_PATTERNS.filter((name) => name !== "own");
const TEXTS = FILLED.flatMap((name) => Object.values(SHIFT_PATTERN_TEXTS[name]));
const QUESTIONS = SHIFT_QUESTIONS.map((name) => ({ name, ...en.shift.questions[name] }));

describe("the patterns of an identity shift", () => {
  test.each(FILLED)("arrive filled in: %s has all nine words", (name) => {
    expect(Object.keys(SHIFT_PATTERN_TEXTS[name]).toSorted()).toEqual([...SHIFT_WORDS].toSorted());
  });

  test("leave the page empty for one's own", () => {
    expect(SHIFT_PATTERN_TEXTS.own).toEqual({});
  });

  test("tell each word in another way in each pattern", () => {
    for (const word of SHIFT_WORDS) {
      expect(new Set(FILLED.map((name) => SHIFT_PATTERN_TEXTS[name][word])).size).toBe(FILLED.length);
    }
  });

  test.each(TEXTS)("are short and tidy: %s", (text) => {
    expect(text.length).toBeLessThanOrEqual(90);
    expect(text).toBe(tidyLine(text));
    expect(text).not.toMatch(/["']/);
  });

  test.each(FILLED)("ask in both ways: %s", (name) => {
    expect(SHIFT_PATTERN_TEXTS[name].oldQuestion).toMatch(/\?$/);
    expect(SHIFT_PATTERN_TEXTS[name].newQuestion).toMatch(/\?$/);
  });

  test("have words that fit the lines of the new tab", () => {
    for (const name of FILLED) {
      expect(fitsLine(SHIFT_PATTERN_TEXTS[name].newSign ?? "")).toBe(true);
      expect(fitsLine(SHIFT_PATTERN_TEXTS[name].newQuestion ?? "")).toBe(true);
    }
  });
});

describe("the questions of an identity shift", () => {
  test.each(QUESTIONS)("say what $name is for, and where it comes from", ({ name, why }) => {
    expect(why.length).toBeLessThanOrEqual(140);
    expect(SHIFT_SOURCES[name]).toMatch(/^W[4-8]$/);
  });
});
