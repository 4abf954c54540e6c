import { describe, expect, test } from "vitest";

import { SHIFT_PATTERNS } from "@/lib/domain/goals/goal.ts";
import { SHIFT_QUESTIONS } from "@/lib/domain/goals/shift-question.ts";
import { SHIFT_WORDS } from "@/lib/domain/goals/words.ts";
import { fitsLine, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { en } from "@/lib/messages/en.ts";
import { SHIFT_PATTERN_TEXTS } from "@/lib/prompts/shift-patterns.ts";
import { SHIFT_SOURCES } from "@/lib/prompts/shift-sources.ts";
import { readingGrade } from "@/tests/support/reading-grade.ts";

const FILLED = SHIFT_PATTERNS.filter((name) => name !== "own");
const TEXTS = FILLED.flatMap((name) => Object.values(SHIFT_PATTERN_TEXTS[name]));
const QUESTIONS = SHIFT_QUESTIONS.map((name) => ({ name, ...en.shift.questions[name] }));

const UNKIND =
  /\b(fail\w*|broke\w*|missed|must|should|need(s|ed)? to|have to|only|at least|lazy|better than)\b|!/iu;

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

  test.each(TEXTS)("are short, kind, and tidy: %s", (text) => {
    expect(text.length).toBeLessThanOrEqual(90);
    expect(text).toBe(tidyLine(text));
    expect(text).not.toMatch(UNKIND);
    expect(text).not.toMatch(/["']/);
  });

  test.each(FILLED)("ask in both ways: %s", (name) => {
    expect(SHIFT_PATTERN_TEXTS[name].oldQuestion).toMatch(/\?$/);
    expect(SHIFT_PATTERN_TEXTS[name].newQuestion).toMatch(/\?$/);
  });

  test("read at grade eight or below", () => {
    expect(readingGrade(TEXTS)).toBeLessThanOrEqual(8);
  });

  test("have words that fit the lines of the new tab", () => {
    for (const name of FILLED) {
      expect(fitsLine(SHIFT_PATTERN_TEXTS[name].newSign ?? "")).toBe(true);
      expect(fitsLine(SHIFT_PATTERN_TEXTS[name].newQuestion ?? "")).toBe(true);
    }
  });
});

describe("the questions of an identity shift", () => {
  test.each(QUESTIONS)("say what $name is for, and where it comes from", ({ name, question, why }) => {
    expect(question.length).toBeLessThanOrEqual(140);
    expect(why.length).toBeGreaterThan(20);
    expect(why.length).toBeLessThanOrEqual(140);
    expect(`${question} ${why}`).not.toMatch(UNKIND);
    expect(SHIFT_SOURCES[name]).toMatch(/^W[4-8]$/);
  });

  test("read at grade eight or below", () => {
    expect(readingGrade(QUESTIONS.map(({ question }) => question))).toBeLessThanOrEqual(8);
    expect(readingGrade(QUESTIONS.map(({ why }) => why))).toBeLessThanOrEqual(8);
  });
});
