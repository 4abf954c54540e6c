import { describe, expect, it } from "vitest";

import { NOT_THIS_WEEK, type Rating } from "@/lib/domain/ratings/rating.ts";
import { seriesOf } from "@/lib/domain/ratings/series.ts";
import { hasTwins, quarterOfTwin, thenAndNow, weekOfTwins } from "@/lib/domain/ratings/then-now.ts";
import { addDays, dayKeySchema, toUtcMidnight, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { firstDayOfQuarter } from "@/lib/domain/time/quarter.ts";
import { ratingOf } from "@/tests/support/rating.ts";

const day = (text: string) => dayKeySchema.parse(text);
const id = (count: number) => `0197f000-0000-7000-8000-${String(count).padStart(12, "0")}`;
/** Autumn 2026 begins on a Thursday. */
const quarter = day("2026-10-01");
const monday = day("2026-10-05");
const week = (count: number) => addDays(monday, 7 * count);
const closing = Date.parse("2026-12-28T10:00:00Z");

/** A twin as it is kept when the quarter is closed. */
function twinOf(value: Rating["value"], change: Partial<Rating> = {}): Rating {
  const at = closing + 60_000;
  return ratingOf(monday, { id: id(900), value, at, createdAt: at, updatedAt: at, thenNow: true, ...change });
}
const closingRating = (value: Rating["value"]) =>
  ratingOf(day("2026-12-28"), { id: id(800), value, at: closing, updatedAt: closing });
const ratedFrom = (first: number, values: readonly number[]) =>
  values.map((value, place) => ratingOf(week(first + place), { id: id(10 + first + place), value }));

describe("the twins of a quarter", () => {
  it.each(["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01", "2027-01-01", "2029-01-01"])(
    "are kept under the first Monday of the quarter from %s on, whenever they are given",
    (first) => {
      const kept = weekOfTwins(day(first));
      expect(weekdayOf(kept)).toBe(1);
      expect(firstDayOfQuarter(kept)).toBe(first);
      expect(firstDayOfQuarter(addDays(kept, -7))).not.toBe(first);
    },
  );

  it("are about that quarter, also when it is closed in the next one", () => {
    expect(quarterOfTwin(twinOf(4))).toBe(quarter);
    expect(quarterOfTwin(twinOf(4, { at: toUtcMidnight("2027-02-20") }))).toBe(quarter);
  });

  it("that are kept under the week in which they were given are about the quarter that ended around it", () => {
    const given = (at: string, period: string) => quarterOfTwin({ at: Date.parse(at), period: day(period) });
    expect(given("2026-12-30T10:00:00Z", "2026-12-28")).toBe(quarter);
    expect(given("2027-01-07T10:00:00Z", "2027-01-04")).toBe(quarter);
    // On the evening of a Sunday in the west, and in the morning of a Monday in the east.
    expect(given("2027-01-11T04:00:00Z", "2027-01-04")).toBe(quarter);
    expect(given("2027-01-03T20:00:00Z", "2027-01-04")).toBe(quarter);
  });

  it("are asked once its first weeks are over", () => {
    expect(hasTwins(quarter, day("2026-11-01"))).toBe(false);
    expect(hasTwins(quarter, day("2026-11-02"))).toBe(true);
    expect(hasTwins(quarter, day("2027-02-01"))).toBe(true);
  });

  it("are no rating of the week under which they are kept", () => {
    expect(seriesOf([twinOf(2)])).toEqual([]);
    expect(seriesOf([twinOf(2), ...ratedFrom(0, [6])])[0]?.points).toEqual([{ period: monday, value: 6 }]);
  });
});

describe("both ends of a quarter", () => {
  it("are the middle of the first four weeks, the twin, and what was rated with it", () => {
    const ratings = [...ratedFrom(-1, [0, 3, 5, 9, 6, 10]), closingRating(7), twinOf(2)];
    expect(thenAndNow(ratings)).toMatchObject([
      { capability: "confidence", quarter, began: 5.5, seenFromNow: 2, now: 7 },
    ]);
  });

  it("say where nothing was rated", () => {
    expect(thenAndNow([twinOf(2)])).toMatchObject([{ began: undefined, seenFromNow: 2, now: undefined }]);
    const passed = [...ratedFrom(5, [4, 4]), closingRating(NOT_THIS_WEEK), twinOf(2)];
    expect(thenAndNow(passed)).toMatchObject([{ began: undefined, now: undefined }]);
  });

  it("are there only where the person thought back", () => {
    expect(thenAndNow([...ratedFrom(0, [5, 5]), closingRating(6)])).toEqual([]);
    expect(thenAndNow([twinOf(2, { deletedAt: closing })])).toEqual([]);
  });

  it("belong to the same words: another wording is another series", () => {
    const later = ratingOf(week(0), { id: id(1), value: 9, wordingVersion: 2 });
    expect(thenAndNow([later, twinOf(2)])).toMatchObject([{ wordingVersion: 1, began: undefined }]);
  });

  it("are of each quarter once, the last that was said, the earlier quarter first", () => {
    const spring = twinOf(8, { id: id(901), period: day("2027-01-04"), at: toUtcMidnight("2027-03-29") });
    // Given a second time, under the week in which it was given.
    const again = twinOf(3, { id: id(902), period: day("2026-12-28"), updatedAt: closing + 90_000 });
    expect(thenAndNow([spring, again, twinOf(2)]).map((one) => [one.quarter, one.seenFromNow])).toEqual([
      [quarter, 3],
      ["2027-01-01", 8],
    ]);
  });
});
