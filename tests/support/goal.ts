import { type Goal, goalSchema } from "@/lib/domain/goals/goal.ts";

/** A goal as the product writes it, with the named fields changed. */
export function goalOf(change: Partial<Goal>): Goal {
  return goalSchema.parse({
    id: "0197f000-0000-7000-8000-0000000000aa",
    createdAt: 0,
    updatedAt: 0,
    text: "Delegate more",
    standing: "held",
    shapes: [],
    choices: {},
    words: {},
    steps: [],
    earlierDueDays: [],
    checkpoints: [],
    ...change,
  });
}
