import { describe, expect, it } from "vitest";

import { entriesOf } from "@/lib/domain/timeline/entries-of.ts";
import {
  idsAroundGoal,
  idsAroundIntention,
  narrows,
  NO_FILTER,
  passes,
  type TimelineFilter,
} from "@/lib/domain/timeline/filter.ts";
import { soughtWords } from "@/lib/domain/timeline/matches.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { momentOn } from "@/tests/support/moment.ts";

const day = (text: string) => dayKeySchema.parse(text);
const idOf = (number: number) => `0197f000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const INTENTION = idOf(50);
const goal = goalOf({ id: idOf(60), text: "Delegate more", intentionId: INTENTION });
const moments = [
  momentOn(day("2026-11-24"), {
    id: idOf(1),
    kind: "slipped",
    note: "Über den Entwurf",
    intentionId: INTENTION,
  }),
  momentOn(day("2026-11-23"), { id: idOf(2), kind: "chose", note: "I asked" }),
];
const evidence = [
  { id: idOf(3), createdAt: 0, updatedAt: 0, text: "It went on", day: day("2026-11-22"), goalId: goal.id },
];
const entries = entriesOf({ moments, evidence }, { zone: "UTC", dayStartsAtMinutes: 240 });
const found = (filter: Partial<TimelineFilter>) =>
  entries.filter((entry) => passes(entry, { ...NO_FILTER, ...filter })).map(({ day: of }) => of);

describe("the timeline, narrowed down", () => {
  it("shows everything while nothing narrows it", () => {
    expect(narrows(NO_FILTER)).toBe(false);
    expect(found({})).toHaveLength(3);
  });

  it("shows one kind, or one kind of moment", () => {
    expect(found({ kind: "moment" })).toEqual(["2026-11-24", "2026-11-23"]);
    expect(found({ kind: "slipped" })).toEqual(["2026-11-24"]);
    expect(found({ kind: "evidence" })).toEqual(["2026-11-22"]);
  });

  it("shows the days from one to another, both included", () => {
    expect(found({ fromDay: day("2026-11-23") })).toEqual(["2026-11-24", "2026-11-23"]);
    expect(found({ untilDay: day("2026-11-23") })).toEqual(["2026-11-23", "2026-11-22"]);
    expect(found({ fromDay: day("2026-11-23"), untilDay: day("2026-11-23") })).toEqual(["2026-11-23"]);
  });

  it("shows for a goal the moments of its intention too, and for an intention what its goals have", () => {
    const both = ["2026-11-24", "2026-11-22"];
    expect(found({ belongsTo: [idsAroundGoal(goal.id, [goal])] })).toEqual(both);
    expect(found({ belongsTo: [idsAroundIntention(INTENTION, [goal])] })).toEqual(both);
    expect(found({ belongsTo: [idsAroundGoal(goal.id, [])] })).toEqual(["2026-11-22"]);
    expect(found({ belongsTo: [new Set([INTENTION]), new Set([goal.id])] })).toEqual([]);
  });

  it("shows what has the words, within all the rest", () => {
    expect(found({ sought: soughtWords("uber entwurf") })).toEqual(["2026-11-24"]);
    expect(found({ sought: soughtWords("uber"), kind: "chose" })).toEqual([]);
    expect(narrows({ ...NO_FILTER, sought: ["a"] })).toBe(true);
  });
});
