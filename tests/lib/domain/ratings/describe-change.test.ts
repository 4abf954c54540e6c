import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { describeChange, directionOf } from "@/lib/domain/ratings/describe-change.ts";
import { addDays, type DayKey, dayKeySchema, daysFrom } from "@/lib/domain/time/day-key.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { seriesFrom } from "@/tests/support/rating.ts";

const day = (text: string): DayKey => dayKeySchema.parse(text);
/** The thirteenth week from here is over on 27 September 2026, the last of that quarter. */
const first = day("2026-06-29");
const quarterEnd = day("2026-09-30");

const changeOf = (values: readonly (number | undefined)[], today = quarterEnd) =>
  describeChange([seriesFrom(first, values)], today)[0]?.change;
const kindsOf = (all: readonly (readonly number[])[], today = quarterEnd) =>
  describeChange(
    all.map((values) => seriesFrom(first, values)),
    today,
  ).map(({ change }) => change.kind);

const RISEN = [2, 2, 3, 3, 4, 5, 6, 7];
const CALM = [5, 4, 6, 5, 5, 6, 4, 5];

describe("what can be said of a series", () => {
  it.each([[], [7], [1, 9], [0, 5, 10]])("is too little with the ratings %j and so on", (...values) => {
    expect(changeOf(values)).toEqual({ kind: "too-few", count: values.length });
  });

  it.each([
    [[1, 5, 6, 9], 5, 6],
    [[0, 1, 2, 3, 8, 9, 10], 1, 9],
  ])("is a band from four ratings on, however they run: %j", (values, from, to) => {
    expect(changeOf(values)).toEqual({ kind: "band", count: values.length, band: { from, to } });
  });

  it("is a direction from eight on, if the ratings bear it", () => {
    const facts = { count: 8, band: { from: 3, to: 5 }, lookedOn: quarterEnd };
    expect(changeOf(RISEN)).toEqual({
      kind: "direction",
      direction: "higher",
      before: 2.5,
      after: 5.5,
      ...facts,
    });
    expect(changeOf(RISEN.toReversed())).toEqual({
      kind: "direction",
      direction: "lower",
      before: 5.5,
      after: 2.5,
      ...facts,
    });
  });

  it("is a band and where it moves around, if they do not", () => {
    expect(changeOf(CALM)).toEqual({
      kind: "unclear",
      count: 8,
      band: { from: 5, to: 5 },
      around: 5,
      lookedOn: quarterEnd,
    });
  });

  it.each([
    ["the last differs from the first", [4, 6, 4, 6, 5, 4, 5, 8]],
    ["three come in a row", [5, 5, 5, 4, 5, 6, 7, 8]],
    ["one week stands out", [5, 5, 5, 5, 5, 5, 5, 10]],
    ["the halves differ, in no order", [6, 4, 3, 4, 6, 5, 7, 5]],
  ])("is no direction because %s", (_, values) => {
    expect(changeOf(values)?.kind).toBe("unclear");
  });

  it("is no direction if it is steady and small", () => {
    const [small, larger] = [0.1, 0.4].map((step) =>
      Array.from({ length: 13 }, (_, week) => 5 + step * week),
    );
    expect(changeOf(small ?? [])?.kind).toBe("unclear");
    expect(changeOf(larger ?? [])?.kind).toBe("direction");
  });

  it("is no direction if the pairs and the halves contradict each other", () => {
    const times = (count: number, value: number) => Array.from({ length: count }, () => value);
    const values = [...times(6, 0), ...times(7, 6), ...times(7, 5), ...times(6, 10)];
    expect(changeOf(values, day("2026-12-31"))).toMatchObject({ kind: "unclear", count: 26 });
  });

  it("counts the ratings, and no week without one", () => {
    const gaps = RISEN.flatMap((value, week) => (week % 2 === 0 ? [value] : [undefined, value]));
    expect(changeOf(gaps.slice(0, 9))).toMatchObject({ kind: "band", count: 6 });
    expect(changeOf(gaps)).toMatchObject({ kind: "direction", count: 8, before: 2.5, after: 5.5 });
  });
});

describe("a direction", () => {
  it("is looked for when the quarter ends, and not before", () => {
    expect(kindsOf([RISEN], day("2026-09-29"))).toEqual(["band"]);
    expect(kindsOf([RISEN], quarterEnd)).toEqual(["direction"]);
  });

  it("stands through the quarter that follows, whatever comes in it", () => {
    const rest = Array.from({ length: 5 }, () => undefined);
    const fallen = [...RISEN, ...rest, ...Array.from({ length: 13 }, () => 0)];
    for (const today of daysFrom(quarterEnd, day("2026-12-30"))) {
      expect(changeOf(fallen, today)).toMatchObject({
        direction: "higher",
        lookedOn: quarterEnd,
        after: 5.5,
      });
    }
    expect(changeOf(fallen, day("2026-12-31"))).toMatchObject({ kind: "unclear", lookedOn: "2026-12-31" });
  });

  it("rests on the weeks that are over by then", () => {
    const endsWith = (lastMonday: string, today: string) =>
      describeChange([seriesFrom(addDays(day(lastMonday), -49), RISEN)], day(today))[0]?.change.kind;
    // The eighth week ends on the last day of the quarter, a Sunday; or the day after it.
    expect(endsWith("2029-09-24", "2029-09-30")).toBe("direction");
    expect(endsWith("2028-09-25", "2028-09-30")).toBe("band");
  });

  it("knows nothing of weeks to come", () => {
    expect(changeOf(RISEN, day("2026-07-19"))).toEqual({ kind: "too-few", count: 3 });
  });

  it("has more to show beside other series", () => {
    // |S| is 22 of 28: a chance of .0055, of which four series leave nothing.
    const just = [2, 4, 3, 5, 4.5, 6, 7, 6.5];
    expect(kindsOf([just])).toEqual(["direction"]);
    expect(kindsOf([just, CALM, CALM, CALM])).toEqual(["unclear", "unclear", "unclear", "unclear"]);
    expect(kindsOf([just, [5, 5], [1, 2, 3, 4]])).toEqual(["direction", "too-few", "band"]);
    expect(kindsOf([CALM, [1, 2, 3, 4, 5, 6, 7, 8], just])).toEqual(["unclear", "direction", "unclear"]);
  });

  it("is never named because others stand beside it", () => {
    const ratings = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 8, maxLength: 13 });
    const risen = ratings.map((drawn) => drawn.toSorted((a, b) => a - b));
    const one = fc.oneof(ratings, risen);
    fc.assert(
      fc.property(one, fc.array(one, { maxLength: 4 }), (series, others) => {
        if (kindsOf([series, ...others])[0] === "direction") expect(kindsOf([series])).toEqual(["direction"]);
      }),
      THOUSAND_RUNS,
    );
  });

  it("turns round if time does, and if the scale does", () => {
    const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 8, maxLength: 13 });
    const risen = values.map((drawn) => drawn.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.oneof(values, risen), (drawn) => {
        const saidOf = (list: readonly number[]) => {
          const change = changeOf(list);
          return change?.kind === "direction" ? { higher: 1, lower: -1 }[change.direction] : 0;
        };
        expect(saidOf(drawn.toReversed()) + saidOf(drawn)).toBe(0);
        expect(saidOf(drawn.map((value) => 10 - value)) + saidOf(drawn)).toBe(0);
      }),
      THOUSAND_RUNS,
    );
  });
});

describe("the direction of a difference", () => {
  it.each([
    [1, 1, "higher"],
    [-1, 1, "lower"],
    [0.5, 1, undefined],
    [3, Number.NaN, undefined],
  ])("of %d, which has to be at least %d, is %s", (difference, least, direction) => {
    expect(directionOf(difference, least)).toBe(direction);
  });
});
