import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { NOT_THIS_WEEK, type Rating } from "@/lib/domain/ratings/rating.ts";
import { seriesOf } from "@/lib/domain/ratings/series.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { ids, instants } from "@/tests/support/arbitrary/row-fields.ts";
import { ratingOf } from "@/tests/support/rating.ts";

const first = dayKeySchema.parse("2026-11-02");
const week = (count: number) => addDays(first, 7 * count);
const [ownId, otherId] = ["0197f000-0000-7000-8000-0000000000d1", "0197f000-0000-7000-8000-0000000000d2"];

describe("a series of ratings", () => {
  it("has the weeks in order, and leaves a gap a gap", () => {
    const [series] = seriesOf([ratingOf(week(4), { value: 7 }), ratingOf(week(0), { value: 3 })]);
    expect(series?.points).toEqual([
      { period: week(0), value: 3 },
      { period: week(4), value: 7 },
    ]);
  });

  it("knows a week that was passed over, which is no zero", () => {
    const [series] = seriesOf([ratingOf(week(0), { value: 0 }), ratingOf(week(1), { value: NOT_THIS_WEEK })]);
    expect(series).toMatchObject({ points: [{ period: week(0), value: 0 }], passedWeeks: [week(1)] });
  });

  it("has one value a week, the last that was given", () => {
    const at = ratingOf(week(0)).updatedAt;
    const changed = ratingOf(week(0), { value: 8, updatedAt: at + 1 });
    expect(seriesOf([changed, ratingOf(week(0), { value: 2 })])[0]?.points).toEqual([
      { period: week(0), value: 8 },
    ]);
    const passed = ratingOf(week(0), { value: NOT_THIS_WEEK, updatedAt: at + 2 });
    expect(seriesOf([passed, changed])[0]).toMatchObject({ points: [], passedWeeks: [week(0)] });
  });

  it("leaves out what was deleted, and what looks back a quarter", () => {
    const ratings = [ratingOf(week(0), { deletedAt: 1 }), ratingOf(week(1), { thenNow: true })];
    expect(seriesOf(ratings)).toEqual([]);
  });

  it("ends where the words or the scale change, and another begins", () => {
    const later = ratingOf(week(1), { wordingVersion: 2, value: 6 });
    const series = seriesOf([later, ratingOf(week(0))]);
    expect(series.map(({ wordingVersion }) => wordingVersion)).toEqual([1, 2]);
  });

  it("stands in the order in which it is asked, each of one’s own by itself and under its latest name", () => {
    const own = (id: string, label: string) => ({ capability: "own" as const, ownCapabilityId: id, label });
    const series = seriesOf([
      ratingOf(week(1), own(ownId, "Asking first")),
      ratingOf(week(0), own(otherId, "Pausing")),
      ratingOf(week(0), own(ownId, "Asking")),
      ratingOf(week(0), { capability: "fit" }),
      ratingOf(week(0)),
    ]);
    expect(series.map(({ capability, label }) => label ?? capability)).toEqual([
      "confidence",
      "fit",
      "Asking first",
      "Pausing",
    ]);
  });

  it("is the same in whatever order the ratings come", () => {
    const ratings = fc.record({
      id: ids,
      updatedAt: instants,
      weeks: fc.nat(3),
      value: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(NOT_THIS_WEEK)),
      wordingVersion: fc.integer({ min: 1, max: 2 }),
    });
    const distinct = fc.uniqueArray(ratings, {
      selector: ({ id, updatedAt, weeks, wordingVersion }) => `${id}${updatedAt}${weeks}${wordingVersion}`,
    });
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.nat()), (drawn, keys) => {
        const rows = drawn.map(({ weeks, ...change }): Rating => ratingOf(week(weeks), change));
        const shuffled = rows
          .map((row) => ({ row, key: Number(keys.next().value) }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(seriesOf(shuffled)).toEqual(seriesOf(rows));
        for (const { points, passedWeeks } of seriesOf(rows)) {
          const weeks = [...points.map(({ period }) => period), ...passedWeeks];
          expect(new Set(weeks).size).toBe(weeks.length);
          expect(points).toEqual(points.toSorted((a, b) => (a.period < b.period ? -1 : 1)));
        }
      }),
      THOUSAND_RUNS,
    );
  });
});
