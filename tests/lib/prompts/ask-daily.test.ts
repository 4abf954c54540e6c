import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Reflection } from "@/lib/domain/reflections/reflection.ts";
import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import { addDays, type DayKey, dayKeySchema, weekdayOf } from "@/lib/domain/time/day-key.ts";
import { type DailyChoice, askDaily } from "@/lib/prompts/ask-daily.ts";
import { QUESTION_BANK } from "@/lib/prompts/bank/bank.ts";
import type { BankQuestion } from "@/lib/prompts/bank/question.ts";
import { finishedOn } from "@/tests/support/reflection.ts";

const FIRST = dayKeySchema.parse("2026-01-05");
const workingDays: (0 | 1 | 2 | 3 | 4 | 5 | 6)[] = [1, 2, 3, 4, 5];
const isWorking = (day: DayKey) => workingDays.some((weekday) => weekday === weekdayOf(day));

function daily(day: DayKey, questionId: string): Reflection {
  return finishedOn("daily", day, { answers: [{ slot: "back", questionId, question: "", text: "Yes" }] });
}

/** The question of a day of which not all are left out. */
function ask(choice: DailyChoice): BankQuestion {
  const question = askDaily(choice);
  if (question === undefined) throw new Error("Nothing is asked.");
  return question;
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
    const { id, category } = ask({ today: day, earlier, workingDays });
    asked.push({ day, id, category, turn });
    earlier.push(daily(day, id));
  }
  return asked;
}

describe("the question of a day", () => {
  it("is the same whenever it is asked on that day", () => {
    const choice = { today: FIRST, earlier: [], workingDays };
    expect(ask(choice)).toBe(ask({ ...choice, earlier: [daily(FIRST, "daily-noticing-first")] }));
    expect(ask(choice).occasion).toBe("daily");
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
    const first = ask({ today: FIRST, earlier: [], workingDays: [] });
    const next = ask({ today: addDays(FIRST, 1), earlier: [daily(FIRST, first.id)], workingDays: [] });
    expect(next.id).not.toBe(first.id);
  });
});

describe("what was said about the question of a day", () => {
  const LATER = addDays(FIRST, 200);
  const DAILY = QUESTION_BANK.filter(({ occasion }) => occasion === "daily");
  const said = (questionId: string, more: Partial<QuestionStanding>): QuestionStanding => ({
    id: "0197f000-0000-7000-8000-0000000000cc",
    createdAt: 0,
    updatedAt: 0,
    questionId,
    standing: "open",
    ...more,
  });
  const asked = (standings: QuestionStanding[], earlier: Reflection[] = [], today = LATER) =>
    askDaily({ today, earlier, workingDays, known: { standings } })?.id;
  /** All of them were answered on one day but these. */
  const answeredBut = (...ids: string[]) =>
    DAILY.filter(({ id }) => !ids.includes(id)).map(({ id }) => daily(FIRST, id));

  it("keeps away, on any day, what is left out, and what rests until its day comes", () => {
    const away = fc.record({
      id: fc.constantFrom(...DAILY.map(({ id }) => id)),
      standing: fc.constantFrom("never" as const, "resting" as const),
    });
    fc.assert(
      fc.property(fc.array(away, { maxLength: 40 }), fc.integer({ min: 0, max: 99 }), (list, days) => {
        const today = addDays(FIRST, days);
        const standings = list.map(({ id, standing }) =>
          said(id, { standing, ...(standing === "resting" && { restsUntil: addDays(today, 1) }) }),
        );
        expect(list.map(({ id }) => id)).not.toContain(asked(standings, [], today));
      }),
    );
    const [first = ""] = [asked([])];
    expect(asked([said(first, { standing: "resting", restsUntil: LATER })])).toBe(first);
    expect(asked([said(first, { standing: "never", deletedAt: 1 })])).toBe(first);
  });

  it("leaves nothing to ask when all are left out, and the one that is not when it was asked just now", () => {
    const all = DAILY.map(({ id }) => said(id, { standing: "never" }));
    expect(asked(all)).toBeUndefined();
    const but = all.filter(({ questionId }) => questionId !== "daily-noticing-hour");
    expect(asked(but, [daily(addDays(LATER, -1), "daily-noticing-hour")])).toBe("daily-noticing-hour");
  });

  it("brings what is pinned before all others, once a quarter has gone by", () => {
    const pinned = [said("daily-noticing-hour", { standing: "pinned" })];
    const since = (days: number) => asked(pinned, [daily(addDays(LATER, -days), "daily-noticing-hour")]);
    expect(since(91)).toBe("daily-noticing-hour");
    expect(since(90)).not.toBe("daily-noticing-hour");
    expect(asked(pinned)).toBe("daily-noticing-hour");
  });

  it("brings what was found useful before others that were asked as often", () => {
    const useful = [said("daily-choosing-no", { useful: true })];
    expect(asked(useful, answeredBut())).toBe("daily-choosing-no");
    expect(asked([], answeredBut("daily-choosing-let-be"))).toBe("daily-choosing-let-be");
    expect(asked(useful, answeredBut("daily-choosing-let-be"))).toBe("daily-choosing-let-be");
  });
});
