import { describe, expect, test } from "vitest";

import type { Answer, Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { askInstead, askShortWeekly, askWeekly } from "@/lib/prompts/ask-weekly.ts";
import { type Known, NOTHING_KNOWN } from "@/lib/prompts/asking/known.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { momentOn } from "@/tests/support/moment.ts";

const MONDAY = dayKeySchema.parse("2026-11-16");
const VIEW = { period: MONDAY, fromDay: addDays(MONDAY, -2), untilDay: addDays(MONDAY, 4) };
const stamps = { id: "0197f000-0000-7000-8000-000000000001", createdAt: 0, updatedAt: 0 };
const OWN = { ...stamps, slot: "ahead" as const, text: "Whom do I thank next week?" };
const PACK = {
  ...stamps,
  name: "Team days",
  from: "Mira",
  standing: "active" as const,
  questions: [{ id: "quiet", slot: "deeper" as const, text: "Whose voice was quiet?" }],
};

const known = (more: Partial<Known> = {}): Known => ({ ...NOTHING_KNOWN, seed: "a", ...more });
const weekly = (weeksAgo: number, answers: Answer[]): Reflection => ({
  ...stamps,
  kind: "weekly",
  period: addDays(MONDAY, -7 * weeksAgo),
  fromDay: addDays(VIEW.fromDay, -7 * weeksAgo),
  untilDay: addDays(VIEW.untilDay, -7 * weeksAgo),
  answers,
  practiceText: "",
  finishedAt: 1,
});
const seeds = Array.from({ length: 120 }, (_, at) => String(at));
const everAsked = (more: Partial<Known>) =>
  seeds.flatMap((seed) => askWeekly(VIEW, known({ ...more, seed })).map(({ questionId }) => questionId));

describe("the questions of a weekly", () => {
  test("are open, one back, one deeper, one ahead, and the same whoever asks again", () => {
    const asked = askWeekly(VIEW, known());
    expect(asked.map(({ slot, text }) => [slot, text])).toEqual([
      ["back", ""],
      ["deeper", ""],
      ["ahead", ""],
    ]);
    expect(askWeekly(VIEW, known())).toEqual(asked);
  });

  test("differ from person to person", () => {
    expect(new Set(everAsked({})).size).toBeGreaterThan(10);
  });

  test("hold the person’s own words", () => {
    const shift = goalOf({
      shapes: [{ form: "shift", since: 0 }],
      pattern: "own",
      words: { oldSign: "I take the pen.", newSign: "I wait.", newQuestion: "Whose turn is it?" },
    });
    const texts = seeds.flatMap((seed) =>
      askWeekly(VIEW, known({ goals: [shift], seed })).map((one) => one.question),
    );
    expect(texts.some((text) => /Whose turn is it|I wait|I take the pen/u.test(text))).toBe(true);
    expect(texts.filter((text) => text.includes("{"))).toEqual([]);
  });

  test("take in what the person asks themselves, and one of an active pack", () => {
    const own = `own/${OWN.id}`;
    const packed = `${PACK.id}/quiet`;
    expect(everAsked({ ownQuestions: [OWN], packs: [PACK] })).toEqual(expect.arrayContaining([own, packed]));
    expect(everAsked({ ownQuestions: [{ ...OWN, deletedAt: 1 }] })).not.toContain(own);
    expect(everAsked({ packs: [{ ...PACK, standing: "resting" }] })).not.toContain(packed);
  });

  test("do not come again the week after, unless it was a draft or another kind of look back", () => {
    const asked = askWeekly(VIEW, known());
    const ids = (reflections: Reflection[]) =>
      askWeekly(VIEW, known({ reflections })).map(({ questionId }) => questionId);
    const before = asked.map(({ questionId }) => questionId);
    expect(ids([weekly(1, asked)]).filter((id) => before.includes(id))).toEqual([]);
    const { finishedAt: _, ...draft } = weekly(1, asked);
    expect(ids([draft])).toEqual(before);
    expect(ids([{ ...weekly(1, asked), kind: "daily" }])).toEqual(before);
  });

  test("leave out what the person never wants, and what rests until its day", () => {
    const asked = askWeekly(VIEW, known())[2]?.questionId ?? "";
    const nextWhen = (standing: "never" | "resting", restsUntil = addDays(MONDAY, 30)) =>
      askWeekly(VIEW, known({ standings: [{ ...stamps, questionId: asked, standing, restsUntil }] }))[2]
        ?.questionId;
    expect(nextWhen("never")).not.toBe(asked);
    expect(nextWhen("resting")).not.toBe(asked);
    expect(nextWhen("resting", VIEW.untilDay)).toBe(asked);
  });

  test("ask about a slip in no week of few moments", () => {
    const slip = momentOn(MONDAY, { kind: "slipped" });
    const asksSlips = (count: number) =>
      everAsked({ sinceDay: addDays(MONDAY, -400), moments: Array.from({ length: count }, () => slip) }).some(
        (id) => /slip|kind-colleague/u.test(id),
      );
    expect(asksSlips(2)).toBe(false);
    expect(asksSlips(3)).toBe(true);
  });
});

describe("the form of two minutes", () => {
  test("looks ahead, and nowhere else", () => {
    expect(askShortWeekly(VIEW, known()).map(({ slot }) => slot)).toEqual(["ahead"]);
  });

  test("grows into the longer one around the question that it has", () => {
    const standing = { ...stamps, slot: "ahead" as const, questionId: "ahead-try", question: "?", text: "" };
    const asked = askWeekly(VIEW, known(), [standing]);
    expect(asked.map(({ slot }) => slot)).toEqual(["back", "deeper", "ahead"]);
    expect(asked[2]?.questionId).toBe("ahead-try");
  });
});

describe("another question instead", () => {
  const asked = askWeekly(VIEW, known());
  const [first] = asked;

  test("belongs to the same part and was not asked in this weekly", () => {
    const instead = askInstead(VIEW, known(), asked, first?.questionId ?? "");
    expect(instead).toMatchObject({ slot: "back", text: "" });
    expect(asked.map(({ questionId }) => questionId)).not.toContain(instead?.questionId);
  });

  test("is none for a question that was not asked", () => {
    expect(askInstead(VIEW, known(), asked, "back-long-gone")).toBeUndefined();
  });
});
