import { describe, expect, it } from "vitest";

import { seriesOfPerson } from "./rater.ts";
import { told } from "./trial.ts";
import { MOST_MISLED, TWELVE_WEEKS, USUAL_RATERS } from "./usual-raters.ts";

const SEED = 7;

describe("people none of whose ratings change", () => {
  it("are rarely told that they do, all series taken together", () => {
    const { atQuarterEnds, byEither } = told(USUAL_RATERS, 2000, SEED);
    expect(byEither).toBeLessThanOrEqual(MOST_MISLED);
    // Whoever is never told anything is never misled either.
    expect(atQuarterEnds).toBeGreaterThan(0);
  });

  it("are told no more often for skipping weeks, or for rating more things", () => {
    expect(told({ ...USUAL_RATERS, skipped: 0.25 }, 500, SEED).byEither).toBeLessThanOrEqual(MOST_MISLED);
    expect(told({ ...USUAL_RATERS, series: 8 }, 500, SEED).byEither).toBeLessThanOrEqual(MOST_MISLED);
  });
});

describe("people one of whose ratings changes", () => {
  const risen = { ...USUAL_RATERS, rise: 3, rising: 1 };

  it("are often told so after half a year, and seldom after three months", () => {
    const { first } = told(risen, 500, SEED);
    expect(first.byEither).toBeGreaterThan(0.5);
    expect(told({ ...risen, ...TWELVE_WEEKS }, 500, SEED).first.byEither).toBeLessThan(first.byEither / 2);
  });
});

describe("the ratings of a person", () => {
  it("come again with the same seed, and are others with another", () => {
    expect(seriesOfPerson(USUAL_RATERS, SEED, 3)).toEqual(seriesOfPerson(USUAL_RATERS, SEED, 3));
    expect(seriesOfPerson(USUAL_RATERS, SEED, 3)).not.toEqual(seriesOfPerson(USUAL_RATERS, SEED + 1, 3));
  });

  it("swing as wide, and carry as much over, as they are meant to", () => {
    const values = Array.from({ length: 2000 }, (_, person) =>
      seriesOfPerson({ ...USUAL_RATERS, series: 1 }, SEED, person).flatMap(({ points }) =>
        points.map(({ value }) => value),
      ),
    );
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    // Of the difference between two weeks: twice the variance, less what is carried over; rounding adds a twelfth.
    const apart = (weeks: number) =>
      mean(values.map((list) => ((list[10 + weeks] ?? 0) - (list[10] ?? 0)) ** 2)) / 2 - 1 / 12;
    expect(Math.sqrt(apart(12))).toBeCloseTo(1.2, 0);
    expect(1 - apart(1) / apart(12)).toBeGreaterThan(0.2);
    expect(1 - apart(1) / apart(12)).toBeLessThan(0.4);
  });

  it("are whole numbers of the scale, fewer where weeks are skipped", () => {
    const skipping = { ...USUAL_RATERS, skipped: 0.25, spread: 4 };
    const points = Array.from({ length: 200 }, (_, person) => seriesOfPerson(skipping, SEED, person))
      .flat()
      .flatMap(({ points: ofSeries }) => ofSeries);
    expect(points.filter(({ value }) => !Number.isInteger(value) || value < 0 || value > 10)).toEqual([]);
    expect(points.length / (200 * 4 * 26)).toBeCloseTo(0.75, 1);
  });
});
