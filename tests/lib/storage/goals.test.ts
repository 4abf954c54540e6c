import { describe, expect, it } from "vitest";

import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { formOf, goalSchema } from "@/lib/domain/goals/goal.ts";
import { database } from "@/lib/storage/database.ts";
import {
  addGoal,
  answerByChoice,
  changeGoal,
  deleteGoal,
  giveForm,
  goalById,
  goals,
  restoreGoal,
  writeGoalText,
  writeGoalWord,
} from "@/lib/storage/goals.ts";
import { versionsOf } from "@/lib/storage/versions.ts";

const NOW = Date.parse("2026-11-25T09:00:00Z");
const TEN_MINUTES = 600_000;

emptyDatabaseBeforeEach();

describe("a goal", () => {
  it("is kept as its schema has it, and the newest stands first", async () => {
    await addGoal("Delegate more", NOW);
    await addGoal("Get promoted", NOW + 1, true);
    expect((await goals()).map(({ text, talkStep }) => [text, talkStep])).toEqual([
      ["Get promoted", "need"],
      ["Delegate more", undefined],
    ]);
    for (const goal of await database.goals.toArray()) expect(goalSchema.parse(goal)).toEqual(goal);
  });

  it("keeps what it was through every form it takes (L10)", async () => {
    const { id } = await addGoal("Get promoted", NOW, true);
    await giveForm(id, "performance", NOW + 1);
    await writeGoalWord(id, "measure", "an offer in writing", "", NOW + 2);
    await giveForm(id, "shift", NOW + 3);
    await giveForm(id, "shift", NOW + 4);
    const goal = await goalById(id);
    expect(goal).toMatchObject({ words: { measure: "an offer in writing" }, talkStep: undefined });
    expect(goal?.shapes).toEqual([
      { form: "performance", since: NOW + 1 },
      { form: "shift", since: NOW + 3 },
    ]);
    expect(goal && formOf(goal)).toBe("shift");
  });

  it("takes an answer back when it is chosen away", async () => {
    const { id } = await addGoal("Get promoted", NOW);
    await answerByChoice(id, { need: "become" }, NOW);
    await answerByChoice(id, { control: "some" }, NOW);
    await answerByChoice(id, { need: undefined }, NOW);
    expect((await goalById(id))?.choices).toEqual({ need: undefined, control: "some" });
  });

  it("goes with a tombstone and comes back whole", async () => {
    const { id } = await addGoal("Get promoted", NOW);
    await deleteGoal(id, NOW + 1);
    expect(await goals()).toEqual([]);
    await restoreGoal(id, NOW + 2);
    expect((await goals()).map(({ text }) => text)).toEqual(["Get promoted"]);
  });
});

describe("words about a goal", () => {
  it("are not written over what another page has written since", async () => {
    const { id } = await addGoal("Get promoted", NOW);
    expect(await writeGoalWord(id, "outcome", "I lead", "", NOW)).toEqual({ saved: true, stored: "I lead" });
    expect(await writeGoalWord(id, "outcome", "I hope", "", NOW)).toEqual({ saved: false, stored: "I lead" });
    expect((await writeGoalText(id, "Be promoted", "Get promoted", NOW)).saved).toBe(true);
    expect((await writeGoalText(id, "Promotion", "Get promoted", NOW)).saved).toBe(false);
  });

  it("leave an earlier version behind only when they had stood for ten minutes", async () => {
    const { id } = await addGoal("Get promoted", NOW);
    await writeGoalText(id, "Be promoted", "Get promoted", NOW + TEN_MINUTES - 1);
    expect(await versionsOf(id)).toEqual([]);
    await writeGoalText(id, "Promotion", "Be promoted", NOW + 2 * TEN_MINUTES);
    expect((await versionsOf(id)).map(({ row }) => row["text"])).toEqual(["Be promoted"]);
  });

  it("written on two pages at once into two questions are both kept", async () => {
    const { id } = await addGoal("Get promoted", NOW);
    await Promise.all([
      writeGoalWord(id, "rung1", "one", "", NOW),
      writeGoalWord(id, "rung2", "two", "", NOW),
      changeGoal(id, (goal) => ({ ...goal, standing: "resting" }), NOW),
    ]);
    expect(await goalById(id)).toMatchObject({ standing: "resting", words: { rung1: "one", rung2: "two" } });
  });
});
