import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Reflection } from "@/lib/domain/reflections/reflection.ts";
import { addDays, type DayKey, dayKeySchema, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { askDaily } from "@/lib/prompts/ask-daily.ts";
import { finishedOn } from "@/tests/support/reflection.ts";

const FIRST = dayKeySchema.parse("2026-01-05");
const workingDays: (0 | 1 | 2 | 3 | 4 | 5 | 6)[] = [1, 2, 3, 4, 5];
const isWorking = (day: DayKey) => workingDays.some((weekday) => weekday === weekdayOf(day));

function daily(day: DayKey, questionId: string): Reflection {
  return finishedOn("daily", day, { answers: [{ slot: "back", questionId, question: "", text: "Yes" }] });
}

/** The working days of a year on which a question was asked, and which. `answers` says on which. */
function livedYear(answers: (index: number) => boolean) {
  const earlier: Reflection[] = [];
  const asked: { day: DayKey; id: string; category: string; turn: number }[] = [];
  for (let index = 0, turn = 0; index < 365; index += 1) {
    const day = addDays(FIRST, index);
    if (!isWorking(day)) continue;
    turn += 1;
    if (!answers(turn)) continue;
    const { id, category } = askDaily({ today: day, earlier, workingDays });
    asked.push({ day, id, category, turn });
    earlier.push(daily(day, id));
  }
  return asked;
}

describe("the question of a day", () => {
  it("is the same whenever it is asked on that day", () => {
    const choice = { today: FIRST, earlier: [], workingDays };
    expect(askDaily(choice)).toBe(askDaily({ ...choice, earlier: [daily(FIRST, "daily-noticing-first")] }));
    expect(askDaily(choice).occasion).toBe("daily");
  });

  it("comes again after fifteen working days at the earliest, and in another category than the last", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (pattern) => {
        const asked = livedYear((turn) => pattern[turn % 7] ?? true);
        for (const [index, one] of asked.entries()) {
          const before = asked.slice(0, index).findLast(({ id }) => id === one.id);
          expect(one.turn - (before?.turn ?? -Infinity)).toBeGreaterThanOrEqual(15);
          expect(asked[index - 1]?.category).not.toBe(one.category);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("takes its turns: in a year no question comes much more often than another", () => {
    const counts = new Map<string, number>();
    for (const { id } of livedYear(() => true)) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(25);
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(3);
  });

  it("is the longest unseen for somebody without any working day", () => {
    const first = askDaily({ today: FIRST, earlier: [], workingDays: [] });
    const next = askDaily({ today: addDays(FIRST, 1), earlier: [daily(FIRST, first.id)], workingDays: [] });
    expect(next.id).not.toBe(first.id);
  });
});
