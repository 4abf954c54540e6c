import { describe, expect, it } from "vitest";

import { checkpointSchema } from "@/lib/domain/goals/checkpoint.ts";
import { occasionsOfCopies, occasionsOfGoals } from "@/lib/domain/nudges/dated-occasions.ts";
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

  it("is nothing of a goal that rests, is done or was deleted, nor of one in another form by now", () => {
    for (const goal of [milestones, contract]) {
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
