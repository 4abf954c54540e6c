import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { hoursFrom, untimedIn, whenItShows } from "@/lib/domain/insights/when-it-shows.ts";
import { isKept } from "@/lib/domain/row.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { offsetMinutesAt } from "@/lib/domain/time/wall-clock.ts";
import { moments } from "@/tests/support/arbitrary/moments.ts";
import { momentOn } from "@/tests/support/moment.ts";

const saturday = dayKeySchema.parse("2026-10-24");

describe("when the old way turns up", () => {
  it("is told by the clock that hung there, also on both sides of a change of clocks", () => {
    const at = (text: string) => Date.parse(text);
    // In Berlin clocks go back at 03:00 that night: 02:30 comes twice.
    const rows = ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"].map((text) =>
      momentOn(saturday, { at: at(text), offsetMinutes: offsetMinutesAt(at(text), "Europe/Berlin") }),
    );
    expect(whenItShows(rows)).toEqual([{ weekday: 6, hour: 2, noticed: 2, slipped: 0 }]);
  });

  it("stays where it was when somebody travels", () => {
    const at = Date.parse("2026-10-24T23:30:00Z");
    const tokyo = momentOn(saturday, { at, offsetMinutes: 540, kind: "slipped" });
    expect(whenItShows([tokyo])).toEqual([{ weekday: 6, hour: 8, noticed: 0, slipped: 1 }]);
  });

  it("has the hours of a day begin with the day", () => {
    expect(hoursFrom(240).slice(0, 2)).toEqual([4, 5]);
    expect(hoursFrom(240).at(-1)).toBe(3);
    expect(new Set(hoursFrom(90)).size).toBe(24);
  });

  it("has no hour for what was added without a time, and says how much that is", () => {
    const rows = [{}, { timeUnknown: true }, { timeUnknown: true, kind: "chose" }] as const;
    const some = rows.map((row) => momentOn(saturday, row));
    expect(whenItShows(some)).toEqual([{ weekday: 6, hour: 12, noticed: 1, slipped: 0 }]);
    expect(untimedIn(some)).toBe(1);
    expect(untimedIn(some.map((row) => ({ ...row, deletedAt: 1 })))).toBe(0);
  });

  it("counts what was noticed and what slipped, each once, and names no hour without any", () => {
    fc.assert(
      fc.property(moments, (rows) => {
        const hours = whenItShows(rows);
        const shown = rows.filter((row) => isKept(row) && (row.kind === "noticed" || row.kind === "slipped"));
        for (const kind of ["noticed", "slipped"] as const) {
          const timed = shown.filter((row) => row.kind === kind && !row.timeUnknown);
          expect(hours.reduce((sum, hour) => sum + hour[kind], 0)).toBe(timed.length);
        }
        const counted = hours.reduce((sum, { noticed, slipped }) => sum + noticed + slipped, 0);
        expect(counted + untimedIn(rows)).toBe(shown.length);
        expect(hours.every(({ noticed, slipped }) => noticed + slipped > 0)).toBe(true);
      }),
    );
  });
});
