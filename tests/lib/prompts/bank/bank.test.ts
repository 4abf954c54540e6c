import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { QUESTION_BANK, questionById } from "@/lib/prompts/bank/bank.ts";
import type { BankOccasion, Category } from "@/lib/prompts/bank/question.ts";

/** Every id that was ever given, in order. */
const GIVEN: unknown = JSON.parse(
  readFileSync(new URL("../../../fixtures/question-ids.json", import.meta.url), "utf8"),
);

const WEEKLY = QUESTION_BANK.filter(({ occasion }) => occasion === "weekly");
const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

/**
 * How many there are of each; a shift of its own eight for each pattern, and eight for all. Of those that
 * look ahead, on which every weekly ends, twenty fit everybody: with fewer than eighteen, somebody who
 * leaves out no week is asked one of them four times a year.
 */
const IN_WEEKLY: [Category, number][] = [
  ["noticing", 10],
  ["choosing", 10],
  ["slips", 8],
  ["experiments", 10],
  ["discomfort", 7],
  ["evidence", 10],
  ["why", 6],
  ["protecting", 8],
  ["release", 4],
  ["shift", 40],
  ["people", 6],
  ["ahead", 24],
  ["pitfalls", 10],
  ["capability", 6],
];
const IN_ALL: [BankOccasion, number][] = [
  ["daily", 45],
  ["weekly", 159],
  ["quarterly", 24],
  ["look-back", 10],
  ["yearly", 10],
  ["event", 45],
];

describe("the size of the question bank", () => {
  it.each(IN_WEEKLY)("for the weekly: %s, %i", (category, size) => {
    expect(WEEKLY.filter((question) => question.category === category)).toHaveLength(size);
  });

  it.each(IN_ALL)("for each occasion: %s, %i", (occasion, size) => {
    expect(QUESTION_BANK.filter((question) => question.occasion === occasion)).toHaveLength(size);
  });

  it.each(["orchestrator", "enterprise", "architect", "proven"])("for a shift: %s, eight", (pattern) => {
    expect(WEEKLY.filter(({ eligible }) => eligible?.shift === pattern)).toHaveLength(8);
  });

  it.each([
    ["slip", 16],
    ["unease", 7],
    ["return", 6],
    ["release", 6],
    ["ladder", 10],
  ])("after an event: %s, %i", (event, size) => {
    expect(QUESTION_BANK.filter((question) => question.event === event)).toHaveLength(size);
  });

  it("has eight questions that each quarter asks in the same words", () => {
    const spine = QUESTION_BANK.filter((question) => question.spine);
    expect(spine.map(({ occasion }) => occasion)).toEqual(Array(8).fill("quarterly"));
    expect(spine.filter(({ eligible, textWithout }) => eligible ?? textWithout)).toEqual([]);
  });

  it("leaves enough to look ahead for a year in which nothing holds and nothing was logged", () => {
    expect(
      WEEKLY.filter(({ slot, eligible }) => slot === "ahead" && eligible === undefined).length,
    ).toBeGreaterThanOrEqual(18);
  });
});

describe("an id of the question bank", () => {
  it("belongs to one question, and finds it", () => {
    expect(new Set(idsOf(QUESTION_BANK)).size).toBe(QUESTION_BANK.length);
    for (const question of QUESTION_BANK) expect(questionById(question.id)).toBe(question);
    expect(questionById("noticing-long-gone")).toBeUndefined();
  });

  it("begins with the occasion, or in a weekly with the category or the part", () => {
    const astray = QUESTION_BANK.filter(({ id, occasion, category, slot }) => {
      const beginnings = occasion === "weekly" ? [category, slot] : [occasion];
      return (
        !/^[a-z]+(-[a-z]+)+$/u.test(id) || !beginnings.some((beginning) => id.startsWith(`${beginning}-`))
      );
    });
    expect(idsOf(astray)).toEqual([]);
  });

  it("stays for good, since answers point to it: a new one goes into the list, and none comes out", () => {
    expect(idsOf(QUESTION_BANK).toSorted()).toEqual(GIVEN);
  });
});
