import { describe, expect, it } from "vitest";

import { lookBackInView } from "@/lib/domain/reflections/look-back-in-view.ts";
import type { Reflection, ReflectionKind } from "@/lib/domain/reflections/reflection.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { finishedOn } from "@/tests/support/reflection.ts";

const BEGUN = Date.parse("2026-03-02T10:00:00Z");
const day = (text: string) => dayKeySchema.parse(text);
const today = day("2026-06-10");
const shift = goalOf({ shapes: [{ form: "shift", since: BEGUN }] });
const answer = { slot: "deeper" as const, questionId: "now/oldSign", question: "How does it show?" };

function begun(
  text: string,
  change: Partial<Reflection> = {},
  kind: ReflectionKind = "three-months",
): Reflection {
  return finishedOn(kind, "2026-06-01", {
    goalId: shift.id,
    fromDay: day("2026-03-02"),
    answers: [{ ...answer, text }],
    finishedAt: undefined,
    ...change,
  });
}
const draft = begun("I look twice.");
const inView = (goal: typeof shift | undefined, rows: readonly Reflection[], shownId?: string) =>
  lookBackInView(goal, rows, "three-months", today, shownId);

describe("the look back that the room of a shift shows", () => {
  it("is the one that is due, before anything is written and when it is begun", () => {
    const lookBack = { kind: "three-months", fromDay: "2026-03-02", day: "2026-06-01" };
    expect(inView(shift, [])).toEqual({ lookBack, row: undefined, isOver: false });
    expect(inView(shift, [draft])).toEqual({ lookBack, row: draft, isOver: false });
    expect(lookBackInView(shift, [], undefined, day("2026-09-10"))).toMatchObject({
      lookBack: { kind: "six-months" },
    });
  });

  it.each([
    ["was reached", { ...shift, standing: "reached" as const }],
    ["rests", { ...shift, standing: "resting" as const }],
    ["was deleted", { ...shift, deletedAt: BEGUN }],
    [
      "takes another form",
      { ...shift, shapes: [...shift.shapes, { form: "learning" as const, since: BEGUN + 1 }] },
    ],
    ["is not known any more", undefined],
  ])("is a draft with words, also when the goal %s meanwhile", (_, goal) => {
    expect(inView(goal, [draft])).toMatchObject({
      lookBack: { kind: "three-months", fromDay: "2026-03-02", day: "2026-06-01" },
      row: draft,
      isOver: true,
    });
    expect(inView(goal, [begun("")])).toBeUndefined();
  });

  it("is the draft of before when the shift began anew, until that one is finished or put away", () => {
    const since = Date.parse("2026-05-01T10:00:00Z");
    const anew = { ...shift, shapes: [...shift.shapes, { form: "shift" as const, since }] };
    expect(inView(anew, [draft])).toMatchObject({ row: draft, isOver: true });
    expect(inView(anew, [{ ...draft, finishedAt: 1 }])).toMatchObject({
      lookBack: { fromDay: "2026-05-01" },
      row: undefined,
      isOver: false,
    });
  });

  it("is what was finished, once the shift gives no occasion for another", () => {
    const done = begun("I look twice.", { finishedAt: 1 });
    expect(inView({ ...shift, standing: "reached" }, [done])).toMatchObject({ row: done });
  });

  it("stays under the hands of whoever empties it", () => {
    const emptied = begun("");
    expect(inView({ ...shift, standing: "reached" }, [emptied], emptied.id)).toMatchObject({ row: emptied });
  });

  it("leaves the other look back on the same shift alone", () => {
    expect(inView({ ...shift, standing: "reached" }, [begun("x", {}, "six-months")])).toBeUndefined();
  });
});
