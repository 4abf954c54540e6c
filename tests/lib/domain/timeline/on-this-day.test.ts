import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { entriesOf } from "@/lib/domain/timeline/entries-of.ts";
import { onThisDay, sameDays } from "@/lib/domain/timeline/on-this-day.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { momentOn } from "@/tests/support/moment.ts";

const day = (text: string) => dayKeySchema.parse(text);
const days = (today: string, earliest: string) => sameDays(day(today), day(earliest)).map((same) => same.day);

describe("the same day", () => {
  it("comes one, three and six months and each year ago, the latest first", () => {
    expect(sameDays(day("2026-11-25"), day("2024-01-01"))).toEqual([
      { day: "2026-10-25", months: 1 },
      { day: "2026-08-25", months: 3 },
      { day: "2026-05-25", months: 6 },
      { day: "2025-11-25", months: 12 },
      { day: "2024-11-25", months: 24 },
    ]);
  });

  it("does not come where a month has no such day", () => {
    expect(days("2027-03-31", "2026-01-01")).toEqual(["2026-12-31", "2026-03-31"]);
    expect(days("2028-02-29", "2024-01-01")).toEqual([
      "2028-01-29",
      "2027-11-29",
      "2027-08-29",
      "2024-02-29",
    ]);
  });

  it("is never before the beginning, nor today or later", () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(day("2000-01-01"), count));
    fc.assert(
      fc.property(anyDay, anyDay, (today, earliest) => {
        const found = sameDays(today, earliest);
        for (const same of found) {
          expect(same.day >= earliest && same.day < today).toBe(true);
          expect(same.day.slice(8)).toBe(today.slice(8));
        }
        expect(found.map((same) => same.day)).toEqual(
          found
            .map((same) => same.day)
            .toSorted()
            .reverse(),
        );
      }),
    );
  });

  it("shows the days with words, and no others", () => {
    const moments = [
      momentOn(day("2025-11-25"), { id: "0197f000-0000-7000-8000-000000000001", note: "I asked" }),
      momentOn(day("2024-11-25"), { id: "0197f000-0000-7000-8000-000000000002" }),
      momentOn(day("2025-11-24"), { id: "0197f000-0000-7000-8000-000000000003", note: "Another day" }),
    ];
    const entries = entriesOf({ moments }, { zone: "UTC", dayStartsAtMinutes: 240 });
    const found = onThisDay(sameDays(day("2026-11-25"), day("2024-01-01")), entries);
    expect(found.map((same) => [same.months, same.entries.map(({ texts }) => texts)])).toEqual([
      [12, [["I asked"]]],
    ]);
  });
});
