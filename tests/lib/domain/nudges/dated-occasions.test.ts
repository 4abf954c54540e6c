import { describe, expect, it } from "vitest";

import { checkpointSchema } from "@/lib/domain/goals/checkpoint.ts";
import {
  occasionsOfCopies,
  occasionsOfGoals,
  occasionsOfTheCalendar,
} from "@/lib/domain/nudges/dated-occasions.ts";
import { dayKeySchema, daysBetween } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";

const day = (text: string) => dayKeySchema.parse(text);

function point(standing: "ahead" | "reached" | "dropped", days: string | undefined, letter: string) {
  return checkpointSchema.parse({
    id: `0197f000-0000-7000-8000-0000000000a${letter}`,
    sees: "A first draft",
    standing,
    history: [],
    ...(days !== undefined && { day: days }),
  });
}

const milestones = goalOf({
  shapes: [{ form: "milestones", since: 0 }],
  checkpoints: [
    point("ahead", "2026-12-01", "1"),
    point("ahead", undefined, "2"),
    point("reached", "2026-11-01", "3"),
    point("dropped", "2026-12-09", "4"),
    point("ahead", "2026-11-25", "5"),
  ],
});
const shift = goalOf({ shapes: [{ form: "shift", since: Date.parse("2026-08-20T22:30:00Z") }] });
const contract = goalOf({ shapes: [{ form: "contract", since: 0 }], reviewDay: day("2026-12-18") });

describe("what comes of goals on a day", () => {
  it("are the checkpoints ahead that have one, each under its own id", () => {
    expect(occasionsOfGoals([milestones])).toEqual([
      { kind: "checkpoint", day: "2026-11-25", subject: "0197f000-0000-7000-8000-0000000000a5" },
      { kind: "checkpoint", day: "2026-12-01", subject: "0197f000-0000-7000-8000-0000000000a1" },
    ]);
  });

  it("is the day on which two look at their contract again", () => {
    expect(occasionsOfGoals([contract])).toEqual([
      { kind: "contract-review", day: "2026-12-18", subject: contract.id },
    ]);
    expect(occasionsOfGoals([{ ...contract, reviewDay: undefined }])).toEqual([]);
  });

  it("are three and six months of a shift, in whole weeks from the day on which the goal became one", () => {
    expect(occasionsOfGoals([shift])).toEqual([
      { kind: "look-back", day: "2026-11-19", subject: shift.id },
      { kind: "look-back", day: "2027-02-18", subject: shift.id },
    ]);
  });

  it("is nothing of a goal that rests, is done or was deleted, nor of one in another form by now", () => {
    for (const goal of [milestones, contract, shift]) {
      expect(
        occasionsOfGoals([
          { ...goal, standing: "resting" },
          { ...goal, deletedAt: 1 },
        ]),
      ).toEqual([]);
    }
    const shapes = [...milestones.shapes, { form: "learning" as const, since: 5 }];
    expect(occasionsOfGoals([goalOf({ ...milestones, shapes })])).toEqual([]);
  });
});

describe("the days on which a copy is suggested", () => {
  const days = occasionsOfCopies(day("2026-10-01")).map(({ day: on }) => on);

  it("begin a month after the last, and come every quarter then", () => {
    expect(days[0]).toBe("2026-10-31");
    const gaps = days.slice(1).map((on, index) => daysBetween(days[index] ?? on, on));
    expect(new Set(gaps)).toEqual(new Set([90]));
  });

  it("reach well over a year ahead", () => {
    expect((days.at(-1) ?? "") > "2028").toBe(true);
  });
});

describe("the looks back of the calendar", () => {
  const since = day("2026-11-20");
  const occasions = occasionsOfTheCalendar(since);
  const ofKind = (kind: string) => occasions.filter((one) => one.kind === kind);

  it("close each quarter from the Monday of its last week on, under the first day of the quarter", () => {
    expect(ofKind("quarterly").slice(0, 3)).toEqual([
      { kind: "quarterly", period: "2026-10-01", day: "2026-12-28" },
      { kind: "quarterly", period: "2027-01-01", day: "2027-03-29" },
      { kind: "quarterly", period: "2027-04-01", day: "2027-06-28" },
    ]);
  });

  it("have a letter each year before it ends, under the first day of the year", () => {
    expect(ofKind("yearly").slice(0, 2)).toEqual([
      { kind: "yearly", period: "2026-01-01", day: "2026-12-20" },
      { kind: "yearly", period: "2027-01-01", day: "2027-12-20" },
    ]);
  });

  it("wait until there are four weeks to look back on", () => {
    const late = occasionsOfTheCalendar(day("2026-12-05")).map(({ period }) => period);
    expect(late).not.toContain("2026-10-01");
    expect(late[0]).toBe("2027-01-01");
    expect(occasions.every((one) => daysBetween(since, one.day) >= 28)).toBe(true);
  });

  it("reach ten years ahead, each period once", () => {
    expect((occasions.at(-1)?.day ?? "") > "2036").toBe(true);
    const keys = occasions.map(({ kind, period }) => `${kind}/${period}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
