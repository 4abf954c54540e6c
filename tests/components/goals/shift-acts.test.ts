import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { answerWilling, choosePattern, letGo } from "@/components/goals/shift/shift-acts.ts";
import { SHIFT_PATTERN_TEXTS } from "@/lib/prompts/shift-patterns.ts";
import { addGoal, goalById, writeGoalWord } from "@/lib/storage/goals.ts";

emptyDatabaseBeforeEach();

const NOW = Date.UTC(2026, 10, 20, 15);

describe("an identity shift", () => {
  it("takes a pattern with its words, and keeps those the person wrote", async () => {
    const goal = await addGoal("Delegate more", NOW);
    await writeGoalWord(goal.id, "newSign", "I ask first.", "", NOW);
    await choosePattern(goal, "orchestrator", NOW + 1);
    expect(await goalById(goal.id)).toMatchObject({
      pattern: "orchestrator",
      words: { ...SHIFT_PATTERN_TEXTS.orchestrator, newSign: "I ask first." },
    });
  });

  it("fills in by what stands in the database, not by what a page still shows", async () => {
    const shown = await addGoal("Delegate more", NOW);
    await writeGoalWord(shown.id, "oldSign", "Written in another tab", "", NOW);
    await choosePattern(shown, "proven", NOW + 1);
    expect((await goalById(shown.id))?.words.oldSign).toBe("Written in another tab");
  });

  it("takes “not yet” as an answer, and “yes” later on", async () => {
    const goal = await addGoal("Delegate more", NOW);
    await answerWilling(goal, "not-yet", NOW + 1);
    expect(await goalById(goal.id)).toMatchObject({ willing: "not-yet" });
    await answerWilling(goal, "yes", NOW + 2);
    expect(await goalById(goal.id)).toMatchObject({ willing: "yes" });
  });

  it("remembers the day on which something was let go, also when it is let go in two tabs", async () => {
    const goal = await addGoal("Delegate more", NOW);
    await letGo(goal, NOW + 1);
    await letGo(goal, NOW + 2);
    expect(await goalById(goal.id)).toMatchObject({ letGoAt: NOW + 1 });
  });
});
