import { describe, expect, it } from "vitest";

import { compareLookBack, type LookBackMonths } from "@/lib/domain/ratings/look-back.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { seriesFrom } from "@/tests/support/rating.ts";

const first = dayKeySchema.parse("2026-06-29");
const after = (weeks: number) => addDays(first, 7 * weeks);

const lookBackOf = (values: readonly (number | undefined)[], months: LookBackMonths = 3, today = after(13)) =>
  compareLookBack([seriesFrom(first, values)], months, first, today)[0]?.lookBack;

/** Nine ratings that rise by `rise`, one step a week at most, then rest: most steps are 1. */
const swinging = (rise: number) => [4, 5, 4, 5, 4 + rise, 5 + rise, 4 + rise, 5 + rise];

describe("a look back", () => {
  it("lays the first four ratings beside the last four", () => {
    expect(lookBackOf([1, 2, 3, 4, 9, 9, 5, 6, 7, 8])).toEqual({
      kind: "direction",
      direction: "higher",
      before: { from: 2, to: 3 },
      after: { from: 6, to: 7 },
    });
    expect(lookBackOf([8, 7, 6, 5, 4, 3, 2, 1])).toMatchObject({ kind: "direction", direction: "lower" });
  });

  it("finds both about the same within the usual swing", () => {
    expect(lookBackOf(swinging(3))).toEqual({
      kind: "about-the-same",
      before: { from: 4, to: 5 },
      after: { from: 7, to: 8 },
    });
    expect(lookBackOf(swinging(4))?.kind).toBe("direction");
  });

  it("asks for three at least, however still somebody stands", () => {
    expect(lookBackOf([4, 4, 4, 4, 6.5, 6.5, 6.5, 6.5])?.kind).toBe("about-the-same");
    expect(lookBackOf([4, 4, 4, 4, 7, 7, 7, 7])?.kind).toBe("direction");
  });

  it("asks for more of who swings wider", () => {
    expect(lookBackOf([2, 4, 2, 4, 6, 8, 6, 8])?.kind).toBe("about-the-same");
  });

  it("asks for more where there are many series", () => {
    const rows = (count: number, values: readonly number[]) =>
      compareLookBack(
        Array.from({ length: count }, () => seriesFrom(first, values)),
        3,
        first,
        after(13),
      ).map(({ lookBack }) => lookBack.kind);
    // Most steps are 1, and the ends lie 3.5 apart.
    const risen = [4, 5, 4, 5, 8, 8, 8, 9];
    expect(rows(4, risen)).toEqual(Array.from({ length: 4 }, () => "direction"));
    expect(rows(5, risen)).toEqual(Array.from({ length: 5 }, () => "about-the-same"));
  });

  it("knows no step across a gap", () => {
    const apart = swinging(4).flatMap((value) => [value, undefined]);
    expect(lookBackOf(apart, 6, after(26))?.kind).toBe("about-the-same");
  });

  it("waits until the span is over, and says when", () => {
    const values = swinging(4);
    expect(lookBackOf(values, 3, addDays(after(13), -1))).toEqual({ kind: "not-yet", readyOn: after(13) });
    expect(lookBackOf(values, 6)).toEqual({ kind: "not-yet", readyOn: after(26) });
  });

  it("knows nothing of the ratings from before the shift, but those of its first week", () => {
    const values = [1, 2, 1, 2, ...swinging(4)];
    const since = addDays(after(4), 4);
    const [found] = compareLookBack([seriesFrom(first, values)], 3, since, after(18));
    expect(found?.lookBack).toEqual(lookBackOf(swinging(4)));
  });

  it("comes out the same however late one looks", () => {
    const values = [...swinging(4), ...Array.from({ length: 40 }, (_, week) => week % 7)];
    const [once, later] = [after(13), after(45)].map((today) => lookBackOf(values, 3, today));
    expect(later).toEqual(once);
  });

  it("has no two ends with fewer than eight ratings in the span", () => {
    expect(lookBackOf([])).toEqual({ kind: "too-few", count: 0 });
    expect(lookBackOf([1, 2, 3, 4, 7, 8, 9])).toEqual({ kind: "too-few", count: 7 });
    const late = [1, 2, 3, 4, ...Array.from({ length: 9 }, () => undefined), 6, 7, 8, 9];
    expect(lookBackOf(late)).toEqual({ kind: "too-few", count: 4 });
  });
});
