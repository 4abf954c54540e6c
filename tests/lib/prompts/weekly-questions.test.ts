import { describe, expect, test } from "vitest";

import { REFLECTION_SLOTS } from "@/lib/domain/reflections/reflection.ts";
import { WEEKLY_QUESTIONS, weeklyQuestion } from "@/lib/prompts/weekly-questions.ts";
import { readingGrade } from "@/tests/support/reading-grade.ts";

/** Words of blame, of duty, of counting without a break, and of praise that is none. */
const UNKIND =
  /\b(streaks?|fail\w*|broke\w*|missed|must|should|ought|need(s|ed)? to|have to|only|at least|disappoint\w*|back on track|give up|never|always|why did you|why didn.t|lazy|better than|more than others|average)\b|!/iu;

describe("the question bank of the weekly reflection", () => {
  test.each(REFLECTION_SLOTS)("has at least eight questions to look %s", (slot) => {
    expect(WEEKLY_QUESTIONS.filter((question) => question.slot === slot).length).toBeGreaterThanOrEqual(8);
  });

  test.each(REFLECTION_SLOTS)("has six to look %s that fit a week in which nothing was logged", (slot) => {
    const fitting = WEEKLY_QUESTIONS.filter(
      (question) => question.slot === slot && question.asksAbout === undefined,
    );
    expect(fitting.length).toBeGreaterThanOrEqual(6);
  });

  test("gives every question an id of its own, which names its slot", () => {
    const ids = WEEKLY_QUESTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, slot } of WEEKLY_QUESTIONS) expect(id).toMatch(new RegExp(`^${slot}-[a-z-]+$`));
  });

  test.each(WEEKLY_QUESTIONS)("keeps $id short, kind and answerable", ({ text, why }) => {
    expect(text.length).toBeLessThanOrEqual(140);
    expect(text.split("?").length - 1).toBeGreaterThanOrEqual(1);
    expect(text.split("?").length - 1).toBeLessThanOrEqual(2);
    expect(text).not.toMatch(UNKIND);
    expect(why).not.toMatch(/\b(streaks?|fail\w*|must|should|missed)\b|!/iu);
    expect(why.length).toBeLessThanOrEqual(140);
  });

  test.each(WEEKLY_QUESTIONS)("names for $id an idea that exists", ({ source }) => {
    expect(source).toMatch(/^(L([1-9]|10)|W([1-9]|10)|T[1-5])$/);
  });

  test("reads at grade eight or below", () => {
    expect(readingGrade(WEEKLY_QUESTIONS.map(({ text }) => text))).toBeLessThanOrEqual(8);
    expect(readingGrade(WEEKLY_QUESTIONS.map(({ why }) => why))).toBeLessThanOrEqual(8);
  });

  test("speaks of slips only in questions that wait for one", () => {
    const speaking = WEEKLY_QUESTIONS.filter(({ text }) => /slip/iu.test(text));
    expect(speaking.length).toBeGreaterThan(0);
    for (const { asksAbout } of speaking) expect(asksAbout).toBe("slipped");
  });

  test("finds a question by its id, and nothing for one it no longer has", () => {
    const [first] = WEEKLY_QUESTIONS;
    expect(weeklyQuestion(first?.id ?? "")).toBe(first);
    expect(weeklyQuestion("back-long-gone")).toBeUndefined();
  });
});
