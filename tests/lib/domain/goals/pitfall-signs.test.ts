import { describe, expect, it } from "vitest";

import { pitfallSigns, type PitfallData } from "@/lib/domain/goals/pitfall-signs.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { COMPARISON_WORDS } from "@/lib/prompts/comparison-words.ts";
import { goalOf } from "@/tests/support/goal.ts";
import { momentOn } from "@/tests/support/moment.ts";

const today = dayKeySchema.parse("2026-11-25");
const INTENTION = "0197f000-0000-7000-8000-000000000001";
const day = (ago: number) => addDays(today, -ago);

function signs(data: Partial<PitfallData>) {
  const all = pitfallSigns({
    goal: goalOf({}),
    repeated: undefined,
    moments: [],
    hasBlock: false,
    today,
    comparisons: COMPARISON_WORDS,
    ...data,
  });
  return Object.entries(all).flatMap(([pitfall, shows]) => (shows ? [pitfall] : []));
}

describe("the signs of the five pitfalls (L5)", () => {
  it("are none where the data say nothing", () => {
    expect(signs({})).toEqual([]);
  });

  it("show that its day was moved twice, also when it was an earlier goal", () => {
    const once = goalOf({ earlierDueDays: [day(90)] });
    expect(signs({ goal: once })).toEqual([]);
    expect(signs({ goal: once, repeated: goalOf({ earlierDueDays: [day(400)] }) })).toEqual(["reaching"]);
  });

  it("show a result that is held on to though control or conditions were rated down", () => {
    const shapes = [{ form: "performance" as const, since: 0 }];
    expect(signs({ goal: goalOf({ shapes, choices: { control: "little" } }) })).toEqual(["rigid"]);
    expect(signs({ goal: goalOf({ shapes, choices: { control: "much" } }) })).toEqual([]);
    const learning = [{ form: "learning" as const, since: 0 }];
    expect(signs({ goal: goalOf({ shapes: learning, choices: { control: "little" } }) })).toEqual([]);
  });

  it("show four in five moments on one goal, but not from a handful", () => {
    const goal = goalOf({ intentionId: INTENTION });
    const on = (count: number, intentionId?: string) =>
      Array.from({ length: count }, (_, ago) => momentOn(day(ago), { intentionId }));
    expect(signs({ goal, moments: [...on(8, INTENTION), ...on(2)] })).toEqual(["tunnel"]);
    expect(signs({ goal, moments: [...on(7, INTENTION), ...on(3)] })).toEqual([]);
    expect(signs({ goal, moments: on(9, INTENTION) })).toEqual([]);
  });

  it("show four weeks without a free day and without protected time", () => {
    const daily = Array.from({ length: 28 }, (_, ago) => momentOn(day(ago), {}));
    expect(signs({ moments: daily })).toEqual(["unrested"]);
    expect(signs({ moments: daily, hasBlock: true })).toEqual([]);
    expect(signs({ moments: daily.slice(1) })).toEqual([]);
  });

  it("show words of comparison in the why, as whole words", () => {
    const goal = (rung2: string) => goalOf({ words: { rung1: "I would decide", rung2 } });
    expect(signs({ goal: goal("I would be ahead of my peers.") })).toEqual(["comparing"]);
    expect(signs({ goal: goal("Ich wäre besser als die anderen") })).toEqual(["comparing"]);
    expect(signs({ goal: goal("My heart beats calmly") })).toEqual([]);
  });
});
