import { describe, expect, test } from "vitest";

import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { chooseQuestions } from "@/lib/prompts/choose-questions.ts";
import { OCCASIONS, type Occasion, type WeeklyQuestion } from "@/lib/prompts/weekly-question.ts";
import { WEEKLY_QUESTIONS } from "@/lib/prompts/weekly-questions.ts";

const FIRST_MONDAY = dayKeySchema.parse("2026-01-05");

function finished(period: DayKey, questions: readonly WeeklyQuestion[]): Reflection {
  return {
    id: "0197f000-0000-7000-8000-000000000000",
    createdAt: 0,
    updatedAt: 0,
    kind: "weekly",
    period,
    fromDay: period,
    untilDay: addDays(period, 4),
    answers: questions.map(({ id, slot, text }) => ({ questionId: id, slot, question: text, text: "" })),
    practiceText: "",
    finishedAt: 1,
  };
}

/** Lives a number of weeks, each with the same things logged, and gives the questions of each. */
function live(weeks: number, occasions: readonly Occasion[], bank = WEEKLY_QUESTIONS): WeeklyQuestion[][] {
  const earlier: Reflection[] = [];
  return Array.from({ length: weeks }, (_, week) => {
    const period = addDays(FIRST_MONDAY, week * 7);
    const chosen = chooseQuestions({ period, occasions: new Set(occasions), earlier, bank });
    earlier.push(finished(period, chosen));
    return chosen;
  });
}

const ids = (questions: readonly WeeklyQuestion[]) => questions.map(({ id }) => id);

describe("choosing the questions of a week", () => {
  test("asks one question back, one deeper and one ahead, in this order", () => {
    for (const chosen of live(30, OCCASIONS)) {
      expect(chosen.map(({ slot }) => slot)).toEqual(["back", "deeper", "ahead"]);
    }
  });

  test("is the same for the same week, whenever it is asked", () => {
    const choice = {
      period: FIRST_MONDAY,
      occasions: new Set(OCCASIONS),
      earlier: [],
      bank: WEEKLY_QUESTIONS,
    };
    expect(ids(chooseQuestions(choice))).toEqual(ids(chooseQuestions(choice)));
  });

  test("does not ask the same first questions of everybody in every week", () => {
    const firsts = Array.from({ length: 20 }, (_, week) =>
      ids(
        chooseQuestions({
          period: addDays(FIRST_MONDAY, week * 7),
          occasions: new Set(),
          earlier: [],
          bank: WEEKLY_QUESTIONS,
        }),
      ).join(),
    );
    expect(new Set(firsts).size).toBeGreaterThan(10);
  });

  test("asks everything that fits before it asks anything again", () => {
    const fitting = WEEKLY_QUESTIONS.filter(({ slot, asksAbout }) => slot === "ahead" && !asksAbout).length;
    const asked = live(fitting, []).map((chosen) => chosen.find(({ slot }) => slot === "ahead")?.id);
    expect(new Set(asked).size).toBe(fitting);
  });

  test("then asks again what was asked longest ago", () => {
    const size = WEEKLY_QUESTIONS.filter(({ slot }) => slot === "ahead").length;
    const asked = live(size * 3, []).map((chosen) => chosen.find(({ slot }) => slot === "ahead")?.id);
    expect(asked.slice(size, size * 2)).toEqual(asked.slice(0, size));
  });

  test("asks about slips, choices, tries and unease only in weeks that have them", () => {
    for (const chosen of live(40, [])) {
      for (const { asksAbout } of chosen) expect(asksAbout).toBeUndefined();
    }
    for (const chosen of live(40, ["tried"])) {
      for (const { asksAbout } of chosen) expect([undefined, "tried"]).toContain(asksAbout);
    }
    expect(
      live(40, ["slipped"])
        .flat()
        .some(({ asksAbout }) => asksAbout === "slipped"),
    ).toBe(true);
  });

  test("touches at most one tender thing at a time", () => {
    const weeks = live(100, OCCASIONS);
    for (const chosen of weeks) expect(chosen.filter(({ tender }) => tender).length).toBeLessThanOrEqual(1);
    expect(weeks.flat().some(({ tender }) => tender)).toBe(true);
  });

  test("does not count a draft as asked", () => {
    const choice = { period: FIRST_MONDAY, occasions: new Set<Occasion>(), bank: WEEKLY_QUESTIONS };
    const first = chooseQuestions({ ...choice, earlier: [] });
    const { finishedAt: _, ...draft } = finished(FIRST_MONDAY, first);
    expect(ids(chooseQuestions({ ...choice, earlier: [draft] }))).toEqual(ids(first));
  });

  test("keeps its choice for a week when other questions leave the bank", () => {
    const choice = { period: FIRST_MONDAY, occasions: new Set<Occasion>(), earlier: [] };
    const chosen = chooseQuestions({ ...choice, bank: WEEKLY_QUESTIONS });
    const others = WEEKLY_QUESTIONS.filter((question, place) => place % 2 === 0 || chosen.includes(question));
    expect(ids(chooseQuestions({ ...choice, bank: others }))).toEqual(ids(chosen));
  });

  test("leaves a slot out when nothing fits", () => {
    const bank = WEEKLY_QUESTIONS.filter(({ slot }) => slot !== "deeper");
    expect(
      chooseQuestions({ period: FIRST_MONDAY, occasions: new Set(), earlier: [], bank }).map(
        ({ slot }) => slot,
      ),
    ).toEqual(["back", "ahead"]);
  });
});
