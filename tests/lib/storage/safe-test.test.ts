import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { experimentSchema } from "@/lib/domain/experiments/experiment.ts";
import { testWindowFrom, usualEnd } from "@/lib/domain/experiments/test-window.ts";
import { goalSchema } from "@/lib/domain/goals/goal.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { addGoal, goalById, writeGoalWord } from "@/lib/storage/goals.ts";
import { beginSafeTest, putSafeTestOff, testsUnderWay } from "@/lib/storage/safe-test.ts";

emptyDatabaseBeforeEach();

const NOW = Date.UTC(2026, 10, 20, 15);
const FRIDAY = dayKeySchema.parse("2026-11-20");
const DAYS = { fromDay: FRIDAY, untilDay: usualEnd(FRIDAY) };

async function goalWithTest(safeTest: string) {
  const goal = await addGoal("Delegate more", NOW);
  await writeGoalWord(goal.id, "safeTest", safeTest, "", NOW);
  return goal;
}

describe("a small safe test", () => {
  it("becomes an experiment of its goal, with the days within which to try it", async () => {
    const goal = await goalWithTest(" Leave one draft\nas it is ");
    const experiment = await beginSafeTest(goal.id, DAYS, NOW + 1);
    expect(experiment).toMatchObject({ text: "Leave one draft as it is", goalId: goal.id, ...DAYS });
    expect(await database.experiments.toArray()).toEqual([experiment]);
    expect(experimentSchema.parse(experiment)).toEqual(experiment);
  });

  it("leaves room for another, and is not begun twice", async () => {
    const goal = await goalWithTest("Leave one draft as it is");
    const begun = await Promise.all([beginSafeTest(goal.id, DAYS, NOW), beginSafeTest(goal.id, DAYS, NOW)]);
    expect(begun.filter((experiment) => experiment !== undefined)).toHaveLength(1);
    expect(await database.experiments.count()).toBe(1);
    expect((await goalById(goal.id))?.words).toEqual({});
  });

  it("takes nothing else that is written about the goal", async () => {
    const goal = await goalWithTest("Leave one draft as it is");
    await writeGoalWord(goal.id, "protecting", "Being needed", "", NOW);
    await beginSafeTest(goal.id, DAYS, NOW);
    expect((await goalById(goal.id))?.words).toEqual({ protecting: "Being needed" });
  });

  it("is not begun of a goal that is not there", async () => {
    expect(await beginSafeTest("0197f000-0000-7000-8000-000000000000", DAYS, NOW)).toBeUndefined();
    expect(await database.experiments.count()).toBe(0);
  });

  it("is begun with days, or stays written: whatever the words are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.string({ minLength: 290, maxLength: 320 })),
        async (words) => {
          const goal = await goalWithTest(words);
          const experiment = await beginSafeTest(goal.id, DAYS, NOW);
          const left = (await goalById(goal.id))?.words.safeTest ?? "";
          if (experiment === undefined) {
            expect(left).toBe(words);
          } else {
            const { fromDay, untilDay } = experimentSchema.parse(experiment);
            expect(testWindowFrom(fromDay ?? "", untilDay ?? "")).toEqual(DAYS);
            expect(left).toBe("");
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a safe test that is put off", () => {
  it("is remembered with its day, and keeps its words", async () => {
    const { id } = await goalWithTest("Leave one draft as it is");
    await putSafeTestOff(id, NOW + 1);
    await putSafeTestOff(id, NOW + 2);
    const goal = await goalById(id);
    expect(goal).toMatchObject({ testPutOffAt: NOW + 2, words: { safeTest: "Leave one draft as it is" } });
    expect(goalSchema.parse(goal)).toEqual(goal);
  });

  it("is put off no more once it is begun", async () => {
    const { id } = await goalWithTest("Leave one draft as it is");
    await putSafeTestOff(id, NOW + 1);
    await beginSafeTest(id, DAYS, NOW + 2);
    expect((await goalById(id))?.testPutOffAt).toBeUndefined();
  });

  it("stays put off when there are no words to begin with", async () => {
    const { id } = await goalWithTest(" ");
    await putSafeTestOff(id, NOW + 1);
    await beginSafeTest(id, DAYS, NOW + 2);
    expect((await goalById(id))?.testPutOffAt).toBe(NOW + 1);
  });
});

describe("the tests of a goal that are under way", () => {
  it("are its own, neither closed nor deleted, the latest first", async () => {
    const goal = await goalWithTest("Leave one draft as it is");
    const first = await beginSafeTest(goal.id, DAYS, NOW);
    await writeGoalWord(goal.id, "safeTest", "Stay out of one meeting", "", NOW + 1);
    const second = await beginSafeTest(goal.id, DAYS, NOW + 1);
    const other = await goalWithTest("Something else");
    await beginSafeTest(other.id, DAYS, NOW + 2);
    expect(await testsUnderWay(goal.id)).toEqual([second, first]);

    await database.experiments.update(second?.id ?? "", { closedAt: NOW + 3 });
    await database.experiments.update(first?.id ?? "", { deletedAt: NOW + 3 });
    expect(await testsUnderWay(goal.id)).toEqual([]);
  });
});
