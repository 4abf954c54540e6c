import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { summariseDay } from "@/lib/domain/days/day-summary.ts";
import { kindsTold, momentsByWeek } from "@/lib/domain/insights/moments-by-week.ts";
import { stretchesBetween, type StretchUnit } from "@/lib/domain/insights/stretch.ts";
import { MOMENT_KINDS } from "@/lib/domain/moments/moment.ts";
import { isKept } from "@/lib/domain/row.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { FIRST_MOMENT, MOMENT_DAYS, moments } from "@/tests/support/arbitrary/moments.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const monday = dayKeySchema.parse("2026-11-02");
const counts = (change: object) => ({ noticed: 0, chose: 0, slipped: 0, tried: 0, ...change });
const weeks = stretchesBetween(monday, addDays(monday, 27), "week");

describe("moments by week", () => {
  const days = [
    { day: monday, counts: counts({ chose: 2 }) },
    { day: addDays(monday, 6), counts: counts({ chose: 1, slipped: 1 }) },
    { day: addDays(monday, 14), counts: counts({ tried: 4 }) },
  ];

  it("adds up the days of each week, and leaves a week without any a gap", () => {
    expect(momentsByWeek(days, weeks).map(({ counts: ofWeek }) => ofWeek)).toEqual([
      counts({ chose: 3, slipped: 1 }),
      undefined,
      counts({ tried: 4 }),
      undefined,
    ]);
  });

  it("passes over days that lie outside", () => {
    expect(momentsByWeek(days, weeks.slice(1, 2))).toEqual([{ ...weeks[1], counts: undefined }]);
  });

  it("tells every kind by how often and in how many of the weeks that have any log", () => {
    expect(kindsTold(momentsByWeek(days, weeks))).toEqual([
      { kind: "noticed", count: 0, stretches: 0, logged: 2 },
      { kind: "chose", count: 3, stretches: 1, logged: 2 },
      { kind: "slipped", count: 1, stretches: 1, logged: 2 },
      { kind: "tried", count: 4, stretches: 1, logged: 2 },
    ]);
  });

  it("counts every moment that is kept, each once, whatever it counts by", () => {
    fc.assert(
      fc.property(moments, fc.constantFrom<StretchUnit>("week", "month", "year"), (rows, unit) => {
        const kept = rows.filter(isKept);
        const summaries = [...Map.groupBy(kept, ({ day }) => day)]
          .flatMap(([day, ofDay]) => summariseDay(day, ofDay) ?? [])
          .toSorted((a, b) => (a.day < b.day ? -1 : 1));
        const stretches = stretchesBetween(FIRST_MOMENT, addDays(FIRST_MOMENT, MOMENT_DAYS), unit);
        const logged = momentsByWeek(summaries, stretches);
        for (const { kind, count } of kindsTold(logged)) {
          expect(count).toBe(kept.filter((moment) => moment.kind === kind).length);
        }
        for (const { first, last, counts: ofStretch } of logged) {
          const within = kept.filter(({ day }) => day >= first && day <= last);
          expect(ofStretch === undefined).toBe(within.length === 0);
          for (const kind of MOMENT_KINDS) {
            expect(ofStretch?.[kind] ?? 0).toBe(within.filter((moment) => moment.kind === kind).length);
          }
        }
      }),
      { ...THOUSAND_RUNS, numRuns: 200 },
    );
  });
});
