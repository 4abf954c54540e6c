import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { daysOf } from "@/lib/domain/timeline/days-of.ts";
import { entriesOf } from "@/lib/domain/timeline/entries-of.ts";
import { type Entry, latestFirst } from "@/lib/domain/timeline/entry.ts";
import { completeEntries, NOTHING_GATHERED, withRows } from "@/lib/domain/timeline/gathered.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { momentOn } from "@/tests/support/moment.ts";

const FIRST = dayKeySchema.parse("2026-01-01");
const idOf = (number: number) => `0197f000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const moments = fc
  .array(fc.nat(30), { maxLength: 40 })
  .map((days) => days.map((count, place) => momentOn(addDays(FIRST, count), { id: idOf(place) })));
const entriesFrom = (rows: ReturnType<typeof momentOn>[]) =>
  entriesOf({ moments: rows }, { zone: "UTC", dayStartsAtMinutes: 0 });

describe("what is gathered", () => {
  it("is the same in whatever pieces, and however often, it was read", () => {
    fc.assert(
      fc.property(moments, fc.array(fc.nat(40)), (rows, cuts) => {
        const pieces = [
          rows.slice(0, cuts[0]),
          ...cuts.map((cut, place) => rows.slice(cut, cuts[place + 1])),
          rows,
        ];
        const read = pieces.reduce<readonly Entry[]>(
          (before, piece) => withRows(before, new Set(piece.map(({ id }) => id)), entriesFrom(piece)),
          [],
        );
        expect(read).toEqual(entriesFrom(rows).toSorted(latestFirst));
      }),
    );
  });

  it("has no entries of rows that are gone", () => {
    const all = entriesFrom([momentOn(FIRST, { id: idOf(1) }), momentOn(FIRST, { id: idOf(2) })]);
    expect(withRows(all, new Set([idOf(1)]), []).map(({ rowId }) => rowId)).toEqual([idOf(2)]);
  });

  it("is shown without gaps: from the day from which on all is there, until it is whole", () => {
    const rows = [3, 2, 1].map((count) => momentOn(addDays(FIRST, count), { id: idOf(count) }));
    const entries = entriesFrom(rows);
    const readFrom = addDays(FIRST, 2);
    expect(completeEntries(NOTHING_GATHERED)).toEqual([]);
    expect(completeEntries({ entries, readFrom, isWhole: false })).toHaveLength(2);
    expect(completeEntries({ entries, readFrom, isWhole: true })).toHaveLength(3);
  });
});

describe("the days that are shown", () => {
  it("hold so many entries and the rest of their last day, in order", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 50 }), (rows, most) => {
        const entries = entriesFrom(rows).toSorted(latestFirst);
        const { days, areAll } = daysOf(entries, most);
        const shown = days.flatMap((day) => day.entries);
        expect(shown).toEqual(entries.slice(0, shown.length));
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(most, entries.length));
        const ofLast = days.at(-1)?.entries.length ?? 0;
        expect(shown.length - ofLast).toBeLessThan(most);
        expect(areAll).toBe(shown.length === entries.length);
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
        expect(entries[shown.length]?.day).not.toBe(days.at(-1)?.day ?? "none");
      }),
    );
  });
});
