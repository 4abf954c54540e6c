import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ratingsOverTime } from "@/lib/domain/insights/ratings-over-time.ts";
import { stretchesBetween } from "@/lib/domain/insights/stretch.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { seriesFrom } from "@/tests/support/rating.ts";

const monday = dayKeySchema.parse("2026-08-31");

describe("ratings over time", () => {
  it("leaves a week without a rating a gap, and knows nought from nothing", () => {
    const { points } = seriesFrom(monday, [0, undefined, 7]);
    const weeks = stretchesBetween(monday, addDays(monday, 27), "week");
    expect(ratingsOverTime(points, weeks).map(({ value }) => value)).toEqual([0, undefined, 7, undefined]);
  });

  it("has the middle of the ratings of a month, and how many weeks were rated", () => {
    const { points } = seriesFrom(dayKeySchema.parse("2026-09-07"), [2, 9, undefined, 4, 8]);
    const months = stretchesBetween(points[0]?.period ?? monday, dayKeySchema.parse("2026-10-31"), "month");
    expect(ratingsOverTime(points, months)).toMatchObject([
      { value: 4, rated: 3 },
      { value: 8, rated: 1 },
    ]);
  });

  it("fills nothing in: there is a value where there is a rating, and nowhere else", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }), {
          minLength: 1,
          maxLength: 80,
        }),
        (values) => {
          const { points } = seriesFrom(monday, values);
          const weeks = stretchesBetween(monday, addDays(monday, 7 * values.length - 1), "week");
          expect(ratingsOverTime(points, weeks).map(({ value }) => value)).toEqual(values);
        },
      ),
    );
  });
});
