import fc from "fast-check";

import type { Block } from "@/lib/domain/blocks/block.ts";
import type { Evidence } from "@/lib/domain/evidence/evidence.ts";
import type { Experiment } from "@/lib/domain/experiments/experiment.ts";
import { CHECKPOINT_CHANGES } from "@/lib/domain/goals/checkpoint.ts";
import type { Choices } from "@/lib/domain/goals/choices.ts";
import { GOAL_FORMS } from "@/lib/domain/goals/goal-form.ts";
import type { Goal } from "@/lib/domain/goals/goal.ts";
import { GOAL_WORDS, type GoalWords } from "@/lib/domain/goals/words.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { days, ids, instants, lines, notes, required, rowFields } from "./row-fields.ts";

const choices: fc.Arbitrary<Choices> = fc.record(
  {
    need: fc.constantFrom("do" as const, "become" as const, "unsure" as const),
    control: fc.constantFrom("little" as const, "some" as const, "much" as const),
    before: fc.constantFrom("yes" as const, "no" as const),
  },
  { requiredKeys: [] },
);

const words: fc.Arbitrary<GoalWords> = fc
  .dictionary(fc.constantFrom(...GOAL_WORDS), notes, { maxKeys: 3, noNullPrototype: true })
  .map((written) => ({ ...written }));

const steps = fc.record(
  { id: ids, text: lines, doneAt: instants, deletedAt: instants },
  { requiredKeys: ["id", "text"] },
);

const checkpoints = fc.record(
  {
    id: ids,
    sees: lines,
    day: days,
    standing: fc.constantFrom("ahead" as const, "reached" as const, "dropped" as const),
    history: fc.array(
      fc.record(
        {
          at: instants,
          change: fc.constantFrom(...CHECKPOINT_CHANGES),
          reason: notes,
          sees: lines,
          day: days,
        },
        { requiredKeys: ["at", "change", "reason", "sees"] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ["id", "sees", "standing", "history"] },
);

export const goals: fc.Arbitrary<Goal> = fc.record(
  {
    ...rowFields,
    text: lines,
    standing: fc.constantFrom("held" as const, "resting" as const, "reached" as const, "released" as const),
    shapes: fc.array(fc.record({ form: fc.constantFrom(...GOAL_FORMS), since: instants }), { maxLength: 2 }),
    talkStep: fc.constantFrom("want", "need"),
    choices,
    words,
    repeatsGoalId: ids,
    intentionId: ids,
    steps: fc.array(steps, { maxLength: 2 }),
    dueDay: days,
    earlierDueDays: fc.array(days, { maxLength: 2 }),
    checkpoints: fc.array(checkpoints, { maxLength: 2 }),
    mainOfQuarter: days,
    reviewDay: days,
    pattern: fc.constantFrom("orchestrator" as const, "own" as const),
    willing: fc.constantFrom("yes" as const, "not-yet" as const),
    letGoAt: instants,
    testPutOffAt: instants,
  },
  {
    requiredKeys: [
      ...required,
      "text",
      "standing",
      "shapes",
      "choices",
      "words",
      "steps",
      "earlierDueDays",
      "checkpoints",
    ],
  },
);

export const experiments: fc.Arbitrary<Experiment> = fc.record(
  {
    ...rowFields,
    text: lines,
    occasion: notes,
    expected: notes,
    fromDay: days,
    untilDay: days,
    goalId: ids,
    happened: notes,
    learned: notes,
    next: notes,
    closedAt: instants,
  },
  { requiredKeys: [...required, "text", "occasion", "expected", "happened", "learned", "next"] },
);

const weekdays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 });
const minutes = fc.integer({ min: 0, max: 1_439 });

const cues = fc.oneof(
  fc.record({ kind: fc.constant("time" as const), weekdays, atMinutes: minutes }),
  fc.record({ kind: fc.constant("situation" as const), text: lines }),
  fc.record({
    kind: fc.constant("site" as const),
    origin: fc.constantFrom("https://mail.example.org", "http://localhost:8080"),
    path: fc.constantFrom("/", "/inbox"),
    text: lines,
  }),
);

export const plans: fc.Arbitrary<Plan> = fc.record(
  {
    ...rowFields,
    cue: cues,
    response: fc.record({ kind: fc.constantFrom("act" as const, "question" as const), text: lines }),
    obstacle: notes,
    goalId: ids,
    rehearsedAt: instants,
    standing: fc.constantFrom("active" as const, "resting" as const),
  },
  { requiredKeys: [...required, "cue", "response", "standing"] },
);

export const blocks: fc.Arbitrary<Block> = fc.record(
  {
    ...rowFields,
    name: lines,
    purpose: lines,
    weekdays,
    fromMinutes: minutes,
    lengthMinutes: fc.integer({ min: 15, max: 720 }),
    firstDay: days,
    lastDay: days,
    standing: fc.constantFrom("active" as const, "resting" as const),
    goalId: ids,
  },
  {
    requiredKeys: [
      ...required,
      "name",
      "purpose",
      "weekdays",
      "fromMinutes",
      "lengthMinutes",
      "firstDay",
      "standing",
    ],
  },
);

export const evidence: fc.Arbitrary<Evidence> = fc.record(
  { ...rowFields, text: lines, day: days, momentId: ids, reflectionId: ids, goalId: ids },
  { requiredKeys: [...required, "text", "day"] },
);
