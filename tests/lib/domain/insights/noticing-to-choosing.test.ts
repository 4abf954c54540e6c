import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { added, allMet, metHalves, noticingToChoosing } from "@/lib/domain/insights/noticing-to-choosing.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";

const monday = dayKeySchema.parse("2026-01-05");
const week = (place: number) => ({ first: addDays(monday, 7 * place), last: addDays(monday, 7 * place + 6) });
const count = fc.integer({ min: 0, max: 9 });
const ofWeek = fc.option(fc.record({ noticed: count, chose: count, slipped: count, tried: count }), {
  nil: undefined,
});
const logged = fc
  .array(ofWeek, { maxLength: 30 })
  .map((list) => list.map((counts, place) => ({ ...week(place), counts })));

describe("noticing and choosing", () => {
  it("holds what was noticed, slipped and chosen, and leaves out what was tried", () => {
    const counts = { noticed: 1, chose: 2, slipped: 3, tried: 4 };
    expect(noticingToChoosing([{ ...week(0), counts }])[0]?.met).toEqual({
      slipped: 3,
      noticed: 1,
      chose: 2,
    });
  });

  it("leaves a week a gap in which the old way was not met", () => {
    const counts = { noticed: 0, chose: 0, slipped: 0, tried: 4 };
    const met = noticingToChoosing([
      { ...week(0), counts },
      { ...week(1), counts: undefined },
    ]);
    expect(met.map(({ met: ofStretch }) => ofStretch)).toEqual([undefined, undefined]);
  });

  it("has two halves from four weeks on, in order and apart, that count no moment twice", () => {
    fc.assert(
      fc.property(logged, (stretches) => {
        const met = noticingToChoosing(stretches).filter(({ met: counts }) => counts !== undefined);
        const halves = metHalves(noticingToChoosing(stretches));
        expect(halves === undefined).toBe(met.length < 4);
        if (halves === undefined) return;
        const [earlier, later] = halves;
        expect(earlier.last < later.first).toBe(true);
        const all = met.reduce((sum, { met: counts }) => sum + (counts ? allMet(counts) : 0), 0);
        const middle = met.length % 2 === 1 ? met[Math.floor(met.length / 2)]?.met : undefined;
        expect(allMet(earlier.met) + allMet(later.met) + (middle ? allMet(middle) : 0)).toBe(all);
      }),
    );
  });

  it("adds up nothing to nothing", () => {
    expect(added([])).toBeUndefined();
  });
});
