import { describe, expect, it } from "vitest";

import type { Reflection } from "@/lib/domain/reflections/reflection.ts";
import { type DayKey, dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { askQuarterly } from "@/lib/prompts/ask-quarterly.ts";
import { questionById } from "@/lib/prompts/bank/bank.ts";
import { QUARTERLY_SPINE } from "@/lib/prompts/bank/quarterly-spine.ts";
import { finishedOn } from "@/tests/support/reflection.ts";

const day = (text: string) => dayKeySchema.parse(text);
const QUARTERS = ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"].map(day);
const turnsOf = (quarter: DayKey, earlier: readonly Reflection[]) =>
  askQuarterly(quarter, [], earlier).slice(QUARTERLY_SPINE.length);

describe("the questions of a quarter", () => {
  it("begin with the eight, in the same words each time", () => {
    for (const quarter of QUARTERS) {
      const asked = askQuarterly(quarter, [], []).slice(0, 8);
      expect(asked.map(({ question }) => question)).toEqual(QUARTERLY_SPINE.map(({ text }) => text));
    }
  });

  it("end with three that take turns: none comes again within a year", () => {
    const earlier: Reflection[] = [];
    const seen: string[] = [];
    for (const quarter of QUARTERS) {
      const answers = turnsOf(quarter, earlier);
      expect(answers).toHaveLength(3);
      seen.push(...answers.map(({ questionId }) => questionId));
      earlier.push(finishedOn("quarterly", quarter, { answers }));
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("are of three different categories, one of them tender at most", () => {
    for (const quarter of QUARTERS) {
      const asked = turnsOf(quarter, []).map(({ questionId }) => questionById(questionId));
      expect(new Set(asked.map((question) => question?.category)).size).toBe(3);
      expect(asked.filter((question) => question?.tender).length).toBeLessThanOrEqual(1);
    }
  });

  it("are the same for a quarter whenever they are asked", () => {
    const [quarter = day("2026-01-01")] = QUARTERS;
    expect(askQuarterly(quarter, [], [finishedOn("quarterly", quarter)])).toEqual(
      askQuarterly(quarter, [], []),
    );
  });
});
