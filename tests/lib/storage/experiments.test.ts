import { describe, expect, it } from "vitest";

import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";
import { experimentSchema } from "@/lib/domain/experiments/experiment.ts";
import {
  addExperiment,
  allExperiments,
  changeExperiment,
  writeExperiment,
} from "@/lib/storage/experiments.ts";

const NOW = Date.parse("2026-11-25T09:00:00Z");

emptyDatabaseBeforeEach();

describe("an experiment (L9)", () => {
  it("begins with what is tried, and is kept as its schema has it", async () => {
    await addExperiment({ text: "Leave one draft as it is" }, NOW);
    const [row] = await allExperiments();
    expect(experimentSchema.parse(row)).toEqual(row);
    expect(row).toMatchObject({ text: "Leave one draft as it is", learned: "", expected: "" });
  });

  it("is closed with what it taught, and can be opened again", async () => {
    const { id } = await addExperiment({ text: "Leave one draft as it is" }, NOW);
    expect((await writeExperiment(id, "learned", "The last polish is for me", "", NOW)).saved).toBe(true);
    await changeExperiment(id, { closedAt: NOW }, NOW);
    expect((await allExperiments())[0]).toMatchObject({
      closedAt: NOW,
      learned: "The last polish is for me",
    });
    await changeExperiment(id, { closedAt: undefined }, NOW);
    expect((await allExperiments())[0]?.closedAt).toBeUndefined();
  });

  it("is not written over from a second page", async () => {
    const { id } = await addExperiment({ text: "Leave one draft as it is" }, NOW);
    await writeExperiment(id, "happened", "Nobody spoke", "", NOW);
    expect(await writeExperiment(id, "happened", "Somebody spoke", "", NOW)).toEqual({
      saved: false,
      stored: "Nobody spoke",
    });
  });
});
