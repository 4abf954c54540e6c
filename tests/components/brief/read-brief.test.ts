import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { expect, it } from "vitest";

import { BRIEF_WORDING } from "@/components/brief/brief-wording.ts";
import { readBrief } from "@/components/brief/read-brief.ts";
import { briefOf } from "@/lib/domain/brief/brief-of.ts";
import { FIRST_CHOICE } from "@/lib/domain/brief/choice.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { addExperiment } from "@/lib/storage/experiments.ts";
import { deleteGoal } from "@/lib/storage/goals.ts";
import { goalOf } from "@/tests/support/goal.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-20T12:00:00Z");
const TIME = { first: dayKeySchema.parse("2026-11-01"), last: dayKeySchema.parse("2026-11-25"), zone: "UTC" };

it("keeps the test of a shift back also when the shift was deleted", async () => {
  const shift = goalOf({ shapes: [{ form: "shift", since: 1 }] });
  await database.goals.add(shift);
  await addExperiment({ text: "Let one decision go", goalId: shift.id }, NOW);
  await deleteGoal(shift.id, NOW + 1);

  const brief = briefOf(await readBrief(TIME, false), TIME, FIRST_CHOICE, BRIEF_WORDING);
  expect(JSON.stringify(brief)).not.toContain("Let one decision go");
});
