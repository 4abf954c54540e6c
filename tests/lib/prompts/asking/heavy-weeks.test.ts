import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isUneaseHighForLong } from "@/lib/domain/moments/high-unease.ts";
import { MOMENT_KINDS, type Moment, UNEASE_STEPS } from "@/lib/domain/moments/moment.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { askDaily } from "@/lib/prompts/ask-daily.ts";
import { askInstead, askWeekly } from "@/lib/prompts/ask-weekly.ts";
import { askable } from "@/lib/prompts/asking/askable.ts";
import { type Known, NOTHING_KNOWN } from "@/lib/prompts/asking/known.ts";
import { QUESTION_BANK, questionById } from "@/lib/prompts/bank/bank.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { momentOn } from "@/tests/support/moment.ts";
import { finishedOn } from "@/tests/support/reflection.ts";

const TODAY = dayKeySchema.parse("2026-11-20");
const VIEW = { period: dayKeySchema.parse("2026-11-16"), fromDay: addDays(TODAY, -6), untilDay: TODAY };
const SHIFT = goalOf({ shapes: [{ form: "shift", since: 0 }], pattern: "proven" });
const WORKING_DAYS: (0 | 1 | 2 | 3 | 4 | 5 | 6)[] = [1, 2, 3, 4, 5];
/** Long enough ago that no phase holds anything back. */
const sinceDay = addDays(TODAY, -200);

const known = (moments: Moment[], seed = "a"): Known => {
  return { ...NOTHING_KNOWN, goals: [SHIFT], moments, seed, sinceDay };
};
const ofGrowth = (ids: readonly string[]) => ids.filter((id) => questionById(id)?.asGrowth);
const offered = (moments: Moment[]) => askable(known(moments), VIEW, 20).map(({ id }) => id);

/** The question of a day on which all but those of growing had their turn. */
function daily(moments: Moment[]) {
  const others = QUESTION_BANK.filter(({ occasion, asGrowth }) => occasion === "daily" && !asGrowth);
  const earlier = others.map(({ id }, place) =>
    finishedOn("daily", addDays(TODAY, -place - 1), {
      answers: [{ slot: "back", questionId: id, question: "", text: "" }],
    }),
  );
  return askDaily({ today: TODAY, earlier, workingDays: WORKING_DAYS, known: { moments } });
}

const moment = fc
  .record({
    daysAgo: fc.integer({ min: 0, max: 20 }),
    kind: fc.constantFrom(...MOMENT_KINDS),
    unease: fc.option(fc.constantFrom(...UNEASE_STEPS), { nil: undefined }),
  })
  .map(({ daysAgo, kind, unease }) => momentOn(addDays(TODAY, -daysAgo), { kind, unease }));
const anyMoments = fc.array(moment, { maxLength: 30 });
/** So many very uneasy moments in each of the two weeks. */
const heavy = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(3 as const, 4 as const)), {
    minLength: 3,
    maxLength: 9,
  })
  .map((felt) => felt.map(([daysAgo, unease]) => momentOn(addDays(TODAY, -daysAgo), { unease })));
const heavyWeeks = fc
  .tuple(heavy, heavy, anyMoments)
  .map(([last, before, others]) => [
    ...last,
    ...before.map(({ day, ...felt }) => momentOn(addDays(day, -7), { kind: felt.kind, unease: felt.unease })),
    ...others,
  ]);

describe("after two weeks of much unease", () => {
  test("no question takes it for a part of growing, whichever the week draws, nor one in its place", () => {
    fc.assert(
      fc.property(heavyWeeks, fc.string(), (moments, seed) => {
        expect(isUneaseHighForLong(moments, TODAY)).toBe(true);
        expect(ofGrowth(offered(moments))).toEqual([]);
        const asked = askWeekly(VIEW, known(moments, seed));
        const others = asked.map(({ questionId }) =>
          askInstead(VIEW, known(moments, seed), asked, questionId),
        );
        expect(ofGrowth([...asked, ...others].flatMap((one) => one?.questionId ?? []))).toEqual([]);
      }),
    );
  });

  test("nor does the question of a day", () => {
    fc.assert(
      fc.property(heavyWeeks, (moments) => {
        expect(daily(moments)?.asGrowth).toBeUndefined();
      }),
    );
    expect(daily([momentOn(TODAY, { unease: 3 })])?.asGrowth).toBe(true);
  });

  test("rest and somebody to talk to are asked about before anything else has its turn", () => {
    fc.assert(
      fc.property(heavyWeeks, fc.string(), (moments, seed) => {
        const before = finishedOn("weekly", addDays(TODAY, -7), {
          answers: [{ slot: "deeper", questionId: "discomfort-half-step", question: "", text: "" }],
        });
        const asked = askWeekly(VIEW, { ...known(moments, seed), reflections: [before] });
        expect(asked.map(({ questionId }) => questionId)).toContain("discomfort-heavy-weeks");
      }),
    );
  });
});

describe("as long as unease was not high in both weeks, and when it no longer is", () => {
  test("all the questions that fit are there", () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        fc.pre(!isUneaseHighForLong(moments, TODAY));
        const isUneasy = offered(moments).includes("deeper-new-or-too-much");
        const always = ["shift-costume", "shift-proven-bold", "protecting-price"];
        const uneasy = isUneasy ? ["deeper-price", "discomfort-fading"] : [];
        expect(ofGrowth(offered(moments)).toSorted()).toEqual([...always, ...uneasy].toSorted());
        expect(offered(moments)).not.toContain("discomfort-heavy-weeks");
      }),
    );
  });

  test("a question that was held back comes again", () => {
    const week = (daysAgo: number) =>
      Array.from({ length: 3 }, () => momentOn(addDays(TODAY, -daysAgo), { unease: 3 }));
    const then = [...week(8), ...week(15)];
    const eased = [...then, momentOn(TODAY, { unease: 2 })];
    expect(isUneaseHighForLong(then, addDays(TODAY, -8))).toBe(true);
    // In the first weeks, in which unease has more turns than later.
    const early = { ...known(eased), sinceDay: addDays(TODAY, -21) };
    const asked = Array.from({ length: 60 }, (_, seed) => askWeekly(VIEW, { ...early, seed: String(seed) }));
    expect(ofGrowth(asked.flat().map(({ questionId }) => questionId))).not.toEqual([]);
  });
});
