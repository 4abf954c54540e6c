import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { goalSchema } from "@/lib/domain/goals/goal.ts";
import { withoutStep } from "@/lib/domain/goals/steps-of-goal.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { addCheckpoint, addStep, writeStepText } from "@/lib/storage/goal-parts.ts";
import { addGoal, changeGoal, goalById } from "@/lib/storage/goals.ts";
import { versionsOf } from "@/lib/storage/versions.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-25T09:00:00Z");
const TEN_MINUTES = 600_000;

async function planned() {
  const { id } = await addGoal("Get promoted", NOW);
  const goal = await addStep(id, "Ask Ines", NOW);
  return { id, stepId: goal?.steps[0]?.id ?? "" };
}

describe("the parts of a goal", () => {
  it("are steps and checkpoints in the order in which they were added, as the schema has them", async () => {
    const { id } = await planned();
    await addStep(id, "Hand over the forecast", NOW + 1);
    await addCheckpoint(id, "The team decides", dayKeySchema.parse("2026-12-31"), NOW + 2);
    await addCheckpoint(id, "I am asked late", undefined, NOW + 3);
    const goal = goalSchema.parse(await goalById(id));
    expect(goal.steps.map(({ text }) => text)).toEqual(["Ask Ines", "Hand over the forecast"]);
    expect(goal.checkpoints.map(({ sees, day }) => [sees, day])).toEqual([
      ["The team decides", "2026-12-31"],
      ["I am asked late", undefined],
    ]);
  });

  it("are all kept when two pages add at once", async () => {
    const { id } = await planned();
    await Promise.all([
      addStep(id, "one", NOW + 1),
      addStep(id, "two", NOW + 1),
      addCheckpoint(id, "three", undefined, NOW + 1),
    ]);
    const goal = await goalById(id);
    expect([goal?.steps.length, goal?.checkpoints.length]).toEqual([3, 1]);
  });
});

describe("the words of a step", () => {
  it("are saved as they are typed, and what had stood for ten minutes is kept", async () => {
    const { id, stepId } = await planned();
    expect(await writeStepText(id, stepId, "Ask Ines soon", "Ask Ines", NOW + TEN_MINUTES)).toEqual({
      saved: true,
      stored: "Ask Ines soon",
    });
    expect((await goalById(id))?.steps[0]?.text).toBe("Ask Ines soon");
    expect(await versionsOf(id)).toHaveLength(1);
  });

  it("are not written over what another page wrote", async () => {
    const { id, stepId } = await planned();
    await writeStepText(id, stepId, "Ask Ines soon", "Ask Ines", NOW + 1);
    expect(await writeStepText(id, stepId, "Ask Jonas", "Ask Ines", NOW + 2)).toEqual({
      saved: false,
      stored: "Ask Ines soon",
    });
  });

  it("bring no step back that was deleted meanwhile, and are there when it is brought back", async () => {
    const { id, stepId } = await planned();
    await changeGoal(id, (goal) => withoutStep(goal, stepId, NOW + 1), NOW + 1);
    await writeStepText(id, stepId, "Ask Jonas", "Ask Ines", NOW + 2);
    const [step] = (await goalById(id))?.steps ?? [];
    expect(step).toMatchObject({ text: "Ask Jonas", deletedAt: NOW + 1 });
  });
});
