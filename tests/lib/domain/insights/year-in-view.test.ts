import { describe, expect, it } from "vitest";

import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import { daysOfYear, type YearRows, yearInView } from "@/lib/domain/insights/year-in-view.ts";
import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { type DayKey, dayKeySchema, toUtcMidnight } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";

const day = (text: string) => dayKeySchema.parse(text);
const year = daysOfYear("2026") ?? { first: day("2026-01-01"), last: day("2026-12-31") };
const stamps = { id: "0197f000-0000-7000-8000-000000000001", createdAt: 0, updatedAt: 0 };
const NOTHING: YearRows = {
  intentions: [],
  practices: [],
  days: [],
  evidence: [],
  experiments: [],
  reflections: [],
  goals: [],
};
const seen = (rows: Partial<YearRows>) => yearInView({ ...NOTHING, ...rows }, year, "UTC");

const experiment = (closedOn: string | undefined): Experiment => ({
  ...stamps,
  text: "Let Mira run the meeting",
  occasion: "",
  expected: "",
  happened: "",
  learned: "The hurry is mine.",
  next: "",
  ...(closedOn !== undefined && { closedAt: toUtcMidnight(closedOn) }),
});
const reflection = (
  untilDay: DayKey,
  practiceText: string,
  change: Partial<Reflection> = {},
): Reflection => ({
  ...stamps,
  kind: "weekly",
  period: untilDay,
  fromDay: untilDay,
  untilDay,
  answers: [],
  practiceText,
  finishedAt: 1,
  ...change,
});

describe("the days of a year", () => {
  it("are those of the calendar", () => {
    expect(daysOfYear("2028")).toEqual({ first: "2028-01-01", last: "2028-12-31" });
  });

  it.each(["", "last", "26", "20266", "2026-01", "-001"])("are not known of “%s”", (text) => {
    expect(daysOfYear(text)).toBeUndefined();
  });
});

describe("a year in view", () => {
  it("has twelve months, those without a log blank", () => {
    const counts = { noticed: 1, chose: 0, slipped: 0, tried: 2 };
    const { months } = seen({ days: [{ day: day("2026-03-31"), counts }] });
    expect(months).toHaveLength(12);
    expect(months.flatMap((month) => month.counts ?? [])).toEqual([counts]);
    expect(months[2]?.counts).toEqual(counts);
  });

  it("has experiments by the day they were closed, whatever came of them", () => {
    const rows = ["2026-12-31", "2026-01-01", "2025-12-31", undefined].map(experiment);
    expect(seen({ experiments: rows }).experiments.map(({ day: on }) => on)).toEqual([
      "2026-01-01",
      "2026-12-31",
    ]);
  });

  it("has evidence of its days, in order and without the deleted", () => {
    const of = (on: string, change = {}) => ({ ...stamps, text: "It went on.", day: day(on), ...change });
    const rows = [of("2026-05-02"), of("2026-05-01"), of("2027-01-01"), of("2026-06-01", { deletedAt: 1 })];
    expect(seen({ evidence: rows }).evidence.map(({ day: on }) => on)).toEqual(["2026-05-01", "2026-05-02"]);
  });

  it("has the practices that reflections ended in, each once", () => {
    const rows = [
      reflection(day("2026-03-06"), "Ask first"),
      reflection(day("2026-02-27"), "Ask first"),
      reflection(day("2026-03-13"), ""),
      reflection(day("2026-03-20"), "Wait", { finishedAt: undefined }),
    ];
    expect(seen({ reflections: rows }).practices.map(({ day: on }) => on)).toEqual(["2026-02-27"]);
  });

  it("has the changes of milestone maps, but not that one was looked at and kept", () => {
    const change = (at: string, name: "kept" | "reached") => ({
      at: toUtcMidnight(at),
      change: name,
      reason: "",
      sees: "One table",
    });
    const goal = goalOf({
      checkpoints: [
        {
          id: stamps.id,
          sees: "One table",
          standing: "reached",
          history: [change("2026-04-01", "kept"), change("2026-05-01", "reached")],
        },
      ],
    });
    expect(seen({ goals: [goal] }).milestones).toMatchObject([
      { day: "2026-05-01", of: { change: "reached", goal } },
    ]);
  });
});
