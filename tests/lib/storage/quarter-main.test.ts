import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { database } from "@/lib/storage/database.ts";
import { addGoal, deleteGoal, goalById, restoreGoal } from "@/lib/storage/goals.ts";
import { chooseQuarterMain, leaveQuarterMain } from "@/lib/storage/quarter-main.ts";

emptyDatabaseBeforeEach();

const NOW = Date.parse("2026-11-25T09:00:00Z");
const AUTUMN = dayKeySchema.parse("2026-10-01");
const SUMMER = dayKeySchema.parse("2026-07-01");
const marked = async () =>
  (await database.goals.toArray()).flatMap(({ text, mainOfQuarter }) =>
    mainOfQuarter ? [[text, mainOfQuarter]] : [],
  );

describe("the main learning goal of a quarter (L7)", () => {
  it("takes the mark from the one that had it", async () => {
    const listening = await addGoal("listen", NOW);
    const asking = await addGoal("ask", NOW + 1);
    await chooseQuarterMain(listening.id, AUTUMN, NOW + 2);
    await chooseQuarterMain(asking.id, AUTUMN, NOW + 3);
    expect(await marked()).toEqual([["ask", AUTUMN]]);
  });

  it("leaves the marks of other quarters", async () => {
    const listening = await addGoal("listen", NOW);
    const asking = await addGoal("ask", NOW + 1);
    await chooseQuarterMain(listening.id, SUMMER, NOW + 2);
    await chooseQuarterMain(asking.id, AUTUMN, NOW + 3);
    expect(await marked()).toEqual([
      ["listen", SUMMER],
      ["ask", AUTUMN],
    ]);
  });

  it("is one, whoever chooses at the same instant", async () => {
    const made = await Promise.all(["one", "two", "three"].map((text) => addGoal(text, NOW)));
    await Promise.all(made.map(({ id }) => chooseQuarterMain(id, AUTUMN, NOW + 1)));
    expect(await marked()).toHaveLength(1);
  });

  it("takes the mark from a deleted one too, so that its return leaves one", async () => {
    const listening = await addGoal("listen", NOW);
    const asking = await addGoal("ask", NOW + 1);
    await chooseQuarterMain(listening.id, AUTUMN, NOW + 2);
    await deleteGoal(listening.id, NOW + 3);
    await chooseQuarterMain(asking.id, AUTUMN, NOW + 4);
    await restoreGoal(listening.id, NOW + 5);
    expect(await marked()).toEqual([["ask", AUTUMN]]);
  });

  it("can be none again", async () => {
    const { id } = await addGoal("listen", NOW);
    await chooseQuarterMain(id, AUTUMN, NOW + 1);
    await leaveQuarterMain(id, NOW + 2);
    expect((await goalById(id))?.mainOfQuarter).toBeUndefined();
  });
});
