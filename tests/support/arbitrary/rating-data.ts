import fc from "fast-check";

import type { OwnQuestion } from "@/lib/domain/questions/own-question.ts";
import type { Pack } from "@/lib/domain/questions/pack.ts";
import type { QuestionStanding } from "@/lib/domain/questions/question-standing.ts";
import type { OwnCapability } from "@/lib/domain/ratings/own-capability.ts";
import { CAPABILITIES, NOT_THIS_WEEK, type Rating } from "@/lib/domain/ratings/rating.ts";
import { REFLECTION_SLOTS } from "@/lib/domain/reflections/reflection.ts";
import { startOfWeek } from "@/lib/domain/time/day-key.ts";
import { days, ids, instants, lines, notes, required, rowFields } from "./row-fields.ts";

const MONDAY = 1;
const versions = fc.integer({ min: 1, max: 3 });

const rated = {
  ...rowFields,
  wordingVersion: versions,
  period: days.map((day) => startOfWeek(day, MONDAY)),
  value: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(NOT_THIS_WEEK)),
  at: instants,
  thenNow: fc.constant(true as const),
};
const ratedKeys = [...required, "wordingVersion", "period", "value", "at", "capability"] as const;

export const ratings: fc.Arbitrary<Rating> = fc.oneof(
  fc.record(
    { ...rated, capability: fc.constantFrom(...CAPABILITIES.filter((name) => name !== "own")) },
    { requiredKeys: [...ratedKeys] },
  ),
  fc.record(
    { ...rated, capability: fc.constant("own" as const), ownCapabilityId: ids, label: lines },
    { requiredKeys: [...ratedKeys, "ownCapabilityId", "label"] },
  ),
);

export const capabilities: fc.Arbitrary<OwnCapability> = fc.record(
  {
    ...rowFields,
    label: lines,
    wordingVersion: versions,
    standing: fc.constantFrom("active" as const, "resting" as const),
  },
  { requiredKeys: [...required, "label", "wordingVersion", "standing"] },
);

const slots = fc.constantFrom(...REFLECTION_SLOTS);

export const questions: fc.Arbitrary<OwnQuestion> = fc.record(
  { ...rowFields, slot: slots, text: lines },
  { requiredKeys: [...required, "slot", "text"] },
);

export const standings: fc.Arbitrary<QuestionStanding> = fc.record(
  {
    ...rowFields,
    questionId: fc.constantFrom("back-first-sign", "ahead-pull"),
    standing: fc.constantFrom("open" as const, "pinned" as const, "resting" as const, "never" as const),
    restsUntil: days,
    useful: fc.boolean(),
  },
  { requiredKeys: [...required, "questionId", "standing"] },
);

const packQuestions = fc.record(
  { id: fc.constantFrom("first", "second"), slot: slots, text: lines, why: notes },
  { requiredKeys: ["id", "slot", "text"] },
);

export const packs: fc.Arbitrary<Pack> = fc.record(
  {
    ...rowFields,
    name: lines,
    from: lines,
    questions: fc.array(packQuestions, { minLength: 1, maxLength: 3 }),
    standing: fc.constantFrom("active" as const, "resting" as const),
  },
  { requiredKeys: [...required, "name", "from", "questions", "standing"] },
);
