import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { expect, it } from "vitest";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { closeGoal } from "@/lib/storage/quarter-closing.ts";
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
