import { describe, expect, test } from "vitest";

import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { type DayKey, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { factsOf } from "@/lib/prompts/asking/facts-of.ts";
import { type Known, NOTHING_KNOWN } from "@/lib/prompts/asking/known.ts";
import { block } from "@/tests/support/block.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { momentOn } from "@/tests/support/moment.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { planOf } from "@/tests/support/plan.ts";
import { ratingOf } from "@/tests/support/rating.ts";

const day = (text: string) => dayKeySchema.parse(text);
const VIEW = { period: day("2026-11-16"), fromDay: day("2026-11-14"), untilDay: day("2026-11-20") };

function weeklyOn(untilDay: DayKey, finishedAt: number): Reflection {
  return {
    id: "0197f000-0000-7000-8000-0000000000cc",
    createdAt: 1,
    updatedAt: 1,
    kind: "weekly",
    period: day("2026-11-09"),
    fromDay: day("2026-11-08"),
    untilDay,
    answers: [],
    practiceText: "",
    finishedAt,
  };
}

const facts = (known: Partial<Known>, week = 1) =>
  Array.from(factsOf({ ...NOTHING_KNOWN, ...known }, VIEW, week)).toSorted();

describe("what holds of a person in a week", () => {
  test("is nothing for somebody of whom nothing is known, and time alone from the third week on", () => {
    expect(facts({}, 2)).toEqual([]);
    expect(facts({}, 3)).toEqual(["phase:from-week-3"]);
  });

  test("is what was logged in the days in view; a little odd is not uneasy", () => {
    const moments = [
      momentOn(day("2026-11-16"), { kind: "tried", unease: 1 }),
      momentOn(day("2026-11-10"), { kind: "slipped", unease: 4 }),
      momentOn(day("2026-11-17"), { kind: "chose", deletedAt: 1 }),
    ];
    expect(facts({ moments })).toEqual(["logged:tried"]);
    expect(facts({ moments: [momentOn(day("2026-11-16"), { unease: 2 })] })).toEqual([
      "logged:noticed",
      "logged:uneasy",
    ]);
  });

  test("is nothing that the weekly of the first of these days has looked back on", () => {
    const of = (createdAt: number) => momentOn(VIEW.fromDay, { kind: "slipped", createdAt });
    const reflections = [weeklyOn(VIEW.fromDay, 100)];
    expect(facts({ moments: [of(99)], reflections })).toEqual([]);
    expect(facts({ moments: [of(101)], reflections })).toEqual(["logged:slipped"]);
  });

  test("is unease that is often high from three very uneasy moments on", () => {
    const high = (count: number) =>
      Array.from({ length: count }, () => momentOn(day("2026-11-18"), { unease: 3 }));
    expect(facts({ moments: high(2) })).not.toContain("unease:often-high");
    expect(facts({ moments: high(3) })).toContain("unease:often-high");
  });

  test("is a held shift with its pattern, what was looked at, let go or put off", () => {
    const shift = goalOf({
      shapes: [{ form: "shift", since: 0 }],
      pattern: "architect",
      words: { filledWeek: "Fires.", theyBelieve: "That it can wait." },
      letGoAt: 5,
      willing: "not-yet",
    });
    expect(facts({ goals: [shift] })).toEqual([
      "gap:looked-at",
      "goal:shift",
      "released:true",
      "shift:any",
      "shift:architect",
      "willing:not-yet",
    ]);
    const oneSide = { ...shift, words: { filledWeek: "Fires.", wouldLose: "The thanks." } };
    expect(facts({ goals: [oneSide] })).not.toContain("gap:looked-at");
    expect(facts({ goals: [{ ...shift, standing: "resting" }] })).toEqual([]);
  });

  test("is a goal that came back, said or seen", () => {
    expect(facts({ goals: [goalOf({ choices: { before: "yes" } })] })).toContain("goal:carried-over");
    const repeatsGoalId = "0197f000-0000-7000-8000-0000000000ab";
    expect(facts({ goals: [goalOf({ repeatsGoalId })] })).toContain("goal:carried-over");
  });

  test("is a rating with a number for this week, not one of another week and no “not this week”", () => {
    const ratings = [
      ratingOf(VIEW.period, { capability: "influence", value: 0 }),
      ratingOf(VIEW.period, { capability: "fit", value: "not-this-week" }),
      ratingOf(day("2026-11-09")),
    ];
    expect(facts({ ratings })).toEqual(["rated:influence"]);
  });

  test("is protected time, an open experiment, and a plan that went by five times", () => {
    expect(facts({ blocks: [block()] })).toEqual(["block:true"]);
    const plan = planOf(1);
    const cues = Array.from({ length: 5 }, (_, at) =>
      nudge(`plan-cue/2026-11-1${at}/${plan.id}`, `2026-11-1${at}T09:00:00Z`, `2026-11-1${at}T13:00:00Z`, {
        state: "expired",
        exposedOn: [day(`2026-11-1${at}`)],
      }),
    );
    expect(facts({ plans: [plan], cues })).toEqual(["plan:passed-by"]);
    expect(facts({ plans: [plan], cues: cues.slice(1) })).toEqual([]);
    expect(facts({ plans: [{ ...plan, standing: "resting" }], cues })).toEqual([]);
  });
});
