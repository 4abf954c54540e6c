import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { likeness } from "@/lib/domain/goals/resemblance/likeness.ts";
import { OFFERED_FROM } from "@/lib/domain/goals/resemblance/nearest-goals.ts";
import { goalPairs } from "@/tests/support/goal-pairs/goal-pairs.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const open = goalPairs.filter(({ set }) => set === "open").flatMap(({ earlier, now }) => [earlier, now]);
const goals = fc.oneof(
  fc.constantFrom(...open),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .array(fc.constantFrom("delegate", "more", "委任する", "להאציל", "équipe", "2026", "🎯", "I’m"), {
      maxLength: 6,
    })
    .map((words) => words.join(" ")),
);

describe("likeness", () => {
  it("lies between 0 and 1, and is the same from either side", () => {
    fc.assert(
      fc.property(goals, goals, (one, other) => {
        const found = likeness(one, other);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(likeness(other, one)).toBe(found);
      }),
      THOUSAND_RUNS,
    );
  });

  it("is 1 for the same text", () => {
    fc.assert(
      fc.property(goals, (goal) => {
        expect(likeness(goal, goal)).toBe(1);
      }),
      THOUSAND_RUNS,
    );
  });

  it.each([
    ["Delegate more", "delegate MORE!"],
    ["Déléguer", "DE\u0301LE\u0301GUER"],
    ["Weniger Stress mit Größe", "weniger stress mit grösse"],
    ["ｌｅａｄ", "lead"],
  ])("does not see case, accents or marks: %s, %s", (one, other) => {
    expect(likeness(one, other)).toBe(1);
  });

  it.each([
    ["Speak up in meetings", "Stop being silent when we meet"],
    ["Find a mentor", "Look for a role model"],
    ["Mehr delegieren", "Nicht mehr alles selber machen"],
    ["Déléguer plus souvent", "Apprendre à confier des tâches"],
    ["Dormir más", "Acostarme temprano"],
    ["Delegate more", "Mehr delegieren"],
  ])("knows %s again in %s", (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(0.4);
  });

  it.each([
    ["Clear my inbox every morning", "Clear the attic before winter"],
    ["Run the Tuesday meeting", "Run a marathon by June"],
    ["Learn to say no", "Learn to swim"],
    ["Read the news less", "Build a new team"],
    ["", "Delegate more"],
    ["🎯", "🚀"],
  ])("finds little of %j in %j", (one, other) => {
    expect(likeness(one, other)).toBeLessThan(OFFERED_FROM);
  });

  it("sees through a slip of the pen", () => {
    expect(likeness("Stop procrastinating", "Stop procastinating")).toBe(1);
    expect(likeness("Stop micromanging", "Hands off my team’s work")).toBeGreaterThan(0.3);
  });

  it.each([
    ["部下に仕事を任せる", "仕事を部下に任せたい", "毎日英語を勉強する"],
    ["ללמוד להאציל סמכויות", "להאציל יותר סמכויות", "לרוץ מרתון באביב"],
    ["Научиться делегировать задачи", "Больше делегировать", "Бросить курить"],
    ["تفويض المزيد من المهام", "تَفْوِيض مهام أكثر", "تعلم العزف على البيانو"],
  ])("compares other scripts by their letters: %s", (goal, reworded, another) => {
    expect(likeness(goal, reworded)).toBeGreaterThan(0.4);
    expect(likeness(goal, another)).toBeLessThan(0.2);
  });
});
