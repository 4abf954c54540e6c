import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { expect, it } from "vitest";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { chooseNext, closeGoal } from "@/lib/storage/quarter-closing.ts";
import { goalOf } from "@/tests/support/goal.ts";

emptyDatabaseBeforeEach();

const quarter = dayKeySchema.parse("2026-10-01");
const asked = {
  slot: "ahead",
  questionId: "quarterly-closes/1",
  question: "Delegate more",
  text: "",
} as const;
const beginning = {
  kind: "quarterly",
  period: quarter,
  fromDay: quarter,
  untilDay: dayKeySchema.parse("2026-12-31"),
  answers: [asked],
} as const;

it("asks what becomes of the goal that closes, though it was begun before there was one, and moves the mark", async () => {
  const goal = goalOf({ text: "Delegate more", mainOfQuarter: quarter });
  const draft = { id: "0197f000-0000-7000-8000-0000000000dd", createdAt: 1, updatedAt: 1, practiceText: "" };
  await database.goals.add(goal);
  await database.reflections.add({ ...draft, ...beginning, answers: [] });

  const next = dayKeySchema.parse("2027-01-01");
  await chooseNext({ ...beginning, answers: [] }, asked, { goalId: goal.id, main: undefined, next }, 10);

  expect(await database.reflections.toArray()).toMatchObject([{ id: draft.id, answers: [asked] }]);
  expect(await database.goals.toArray()).toMatchObject([{ mainOfQuarter: next }]);
});

it("keeps the answer and the standing of the goal alike, however fast one answer follows another", async () => {
  const goal = goalOf({ text: "Delegate more" });
  await database.goals.add(goal);
  const say = (said: string, standing: "held" | "resting", now: number) =>
    closeGoal({ ...beginning, answers: [asked] }, { asked, said, goalId: goal.id, standing }, now);

  await Promise.all([
    say("It goes on", "held", 10),
    say("It rests", "resting", 11),
    say("It goes on", "held", 12),
  ]);

  expect(await database.reflections.toArray()).toMatchObject([{ answers: [{ text: "It goes on" }] }]);
  expect(await database.goals.toArray()).toMatchObject([{ standing: "held" }]);
});
