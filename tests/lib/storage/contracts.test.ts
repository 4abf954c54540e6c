import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { contractOf, withContract } from "@/lib/domain/goals/contract-texts.ts";
import { contractSentAt, earlierContracts } from "@/lib/domain/goals/earlier-contract.ts";
import { goalSchema } from "@/lib/domain/goals/goal.ts";
import { sendContract, takeContract } from "@/lib/storage/contracts.ts";
import { addGoal, changeGoal, deleteGoal, goalById } from "@/lib/storage/goals.ts";
import { versionsOf } from "@/lib/storage/versions.ts";
import { AGREED } from "@/tests/support/contract/contracts.ts";

emptyDatabaseBeforeEach();

const NOW = Date.UTC(2026, 10, 23);
const CHANGED = { ...AGREED, means: "Every day.", shows: "A quiet week.", reviewDay: "" as const };

async function agreedGoal() {
  const { id } = await addGoal("Delegate more", NOW);
  await changeGoal(id, (goal) => withContract(goal, AGREED), NOW + 1);
  return id;
}

async function contractNow(id: string) {
  const goal = await goalById(id);
  return goal && contractOf(goal);
}

const passages = async (id: string) =>
  earlierContracts(AGREED, await versionsOf(id)).map(({ passage, parts }) => [passage, parts]);

describe("a contract that goes out", () => {
  it("is remembered as it read then", async () => {
    const id = await agreedGoal();
    expect(await sendContract(id, NOW + 2)).toMatchObject({ id });
    await changeGoal(id, (goal) => withContract(goal, { means: "Mine now" }), NOW + 3);
    expect(contractSentAt(NOW + 2, await versionsOf(id))).toEqual(AGREED);
    expect(await goalById(id)).toMatchObject({ updatedAt: NOW + 3 });
  });
});

describe("a contract that came back", () => {
  it("gives the goal the accepted parts and no others", async () => {
    const id = await agreedGoal();
    expect(await takeContract(id, CHANGED, ["means", "reviewDay"], NOW + 5)).toBe(true);
    expect(await contractNow(id)).toEqual({ ...AGREED, means: "Every day.", reviewDay: "" });
    expect(goalSchema.parse(await goalById(id))).toMatchObject({ text: "Delegate more", updatedAt: NOW + 5 });
  });

  it("is kept whole, beside how the goal read before", async () => {
    const id = await agreedGoal();
    await takeContract(id, CHANGED, ["means"], NOW + 5);
    const versions = await versionsOf(id);
    const [present] = [await contractNow(id)];
    expect(
      present && earlierContracts(present, versions).map(({ passage, parts }) => [passage, parts]),
    ).toEqual(
      expect.arrayContaining([
        ["returned", CHANGED],
        ["replaced", AGREED],
      ]),
    );
  });

  it("changes nothing in the goal when nothing of it is accepted, and is kept all the same", async () => {
    const id = await agreedGoal();
    await takeContract(id, CHANGED, [], NOW + 5);
    expect(await goalById(id)).toMatchObject({ updatedAt: NOW + 1 });
    expect(await passages(id)).toEqual([["returned", CHANGED]]);
  });

  it("leaves alone what was written meanwhile into parts that were not accepted", async () => {
    const id = await agreedGoal();
    await changeGoal(id, (goal) => withContract(goal, { shows: "Written just now" }), NOW + 4);
    await takeContract(id, CHANGED, ["means"], NOW + 5);
    expect(await contractNow(id)).toMatchObject({ means: "Every day.", shows: "Written just now" });
  });

  it("finds nothing to change in a goal that was deleted or never was", async () => {
    const id = await agreedGoal();
    await deleteGoal(id, NOW + 4);
    expect(await takeContract(id, CHANGED, ["means"], NOW + 5)).toBe(false);
    expect(await sendContract(id, NOW + 5)).toBeUndefined();
    expect(await takeContract("gone", CHANGED, ["means"], NOW + 5)).toBe(false);
    expect(await contractNow(id)).toEqual(AGREED);
    expect(await passages(id)).toEqual([]);
  });
});
