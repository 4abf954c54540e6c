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
    ["Quit smoking for good", "No more cigarettes"],
    ["Declutter the house", "Get rid of everything we don’t use"],
    ["Learn the violin", "Practise my instrument three times a week"],
    ["Build an emergency fund", "Have six months of living costs in the bank"],
    ["Go to bed earlier", "Lights out by eleven"],
    ["Finish my PhD", "Hand in the dissertation"],
    ["Volunteer locally", "Help out at the food bank once a month"],
    ["Call my mum more often", "Ring my parents every weekend"],
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
    ["Finish the report by June", "Finish the attic by June"],
    ["Launch the new product in spring", "Launch the boat in spring"],
    ["Prepare the board meeting by Friday", "Prepare the birthday party by Friday"],
    ["Visit three clients a month", "Visit three museums a month"],
    ["Get the accounts in order by May", "Get the garden in order by May"],
    ["Cut sugar by 10%", "Cut my commute by 10%"],
    ["Write the annual report by March", "Write to my uncle by March"],
    ["", "Delegate more"],
    ["🎯", "🚀"],
  ])("finds little of %j in %j", (one, other) => {
    expect(likeness(one, other)).toBeLessThan(OFFERED_FROM);
  });

  it("has goals that share a verb still for the same when they have nothing else to say", () => {
    expect(likeness("Finish what I start", "Finish things")).toBeGreaterThan(OFFERED_FROM);
  });

  it("puts goals of one matter above goals of one field", () => {
    const running = likeness("Run a marathon", "Do parkrun every Saturday");
    expect(running).toBeGreaterThan(likeness("Run a marathon", "Do yoga every Saturday"));
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
