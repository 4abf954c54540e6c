import { describe, expect, test } from "vitest";

import { REFLECTION_SLOTS } from "@/lib/domain/reflections/reflection.ts";
import { WEEKLY_QUESTIONS, weeklyQuestion } from "@/lib/prompts/weekly-questions.ts";

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

  test("holds back what asks for more than a log, and still knows it by its id", () => {
    const ids = WEEKLY_QUESTIONS.map(({ id }) => id);
    expect(ids).toContain("deeper-more-or-other");
    for (const id of ["shift-costume", "deeper-keeping-safe", "discomfort-half-step"]) {
      expect(ids).not.toContain(id);
      expect(weeklyQuestion(id)?.id).toBe(id);
    }
  });

  test("knows no question of another occasion", () => {
    expect(weeklyQuestion("daily-evidence-smile")).toBeUndefined();
  });

  test("takes no words of the person into a question", () => {
    expect(WEEKLY_QUESTIONS.filter(({ text }) => text.includes("{"))).toEqual([]);
    expect(weeklyQuestion("noticing-thought")?.text).toMatch(/^Which sentence/u);
  });

  test.each(WEEKLY_QUESTIONS)("keeps $id answerable, and its reason short", ({ text, why }) => {
    expect(text).toContain("?");
    expect(why.length).toBeLessThanOrEqual(140);
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
