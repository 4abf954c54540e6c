import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { planSchema } from "@/lib/domain/plans/plan.ts";
import type { PlanWording } from "@/lib/domain/plans/plan-wording.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import { database } from "@/lib/storage/database.ts";
import {
  addPlan,
  addRestingPlan,
  allPlans,
  deletePlan,
  noteRehearsal,
  planById,
  restorePlan,
  restPlan,
  rewordPlan,
  takePlanUp,
} from "@/lib/storage/plans.ts";
import { versionsOf } from "@/lib/storage/versions.ts";

emptyDatabaseBeforeEach();

const NOW = Date.UTC(2026, 10, 20, 15);
const wordingOf = (text: string): PlanWording => ({
  cue: { kind: "situation", text },
  response: { kind: "act", text: "ask whose turn it is to grow" },
});

async function added(text: string, at = NOW) {
  const result = await addPlan(wordingOf(text), at);
  if ("active" in result) throw new Error("There was no room.");
  return result.plan;
}

async function activeTexts(): Promise<string[]> {
  return activePlans(await allPlans()).map(({ cue }) => (cue.kind === "time" ? "" : cue.text));
}

async function threeActive() {
  return [await added("one"), await added("two", NOW + 1), await added("three", NOW + 2)] as const;
}

describe("a plan", () => {
  it("is active once it is added, and can be read back", async () => {
    const { id } = await added("a draft reaches me");
    expect(planSchema.parse(await planById(id))).toMatchObject({ standing: "active", createdAt: NOW });
  });

  it("rests, and is taken up again", async () => {
    const { id } = await added("one");
    await restPlan(id, NOW + 1);
    expect(await activeTexts()).toEqual([]);
    expect(await takePlanUp(id, NOW + 2)).toMatchObject({ plan: { id, standing: "active" } });
    expect(await activeTexts()).toEqual(["one"]);
  });

  it("notes when it was said in the mind", async () => {
    const { id } = await added("one");
    await noteRehearsal(id, NOW + 5);
    expect(planSchema.parse(await planById(id))).toMatchObject({ rehearsedAt: NOW + 5 });
  });

  it("can be deleted and brought back as it was", async () => {
    const { id } = await added("one");
    await deletePlan(id, NOW + 1);
    expect(await activeTexts()).toEqual([]);
    await restorePlan(id, NOW + 2);
    expect(planSchema.parse(await planById(id))).not.toHaveProperty("deletedAt");
    expect(await activeTexts()).toEqual(["one"]);
  });

  it("is taken up even if it was deleted in another place", async () => {
    const { id } = await addRestingPlan(wordingOf("one"), NOW);
    await deletePlan(id, NOW + 1);
    expect(await takePlanUp(id, NOW + 2)).toHaveProperty("plan");
    expect(await activeTexts()).toEqual(["one"]);
    expect(await takePlanUp("019a10ae-d928-7a4c-8123-000000000009", NOW)).toBeUndefined();
  });
});

describe("room for three active plans", () => {
  it("is all there is: a fourth is not kept, and the three are named", async () => {
    await threeActive();
    expect(await addPlan(wordingOf("four"), NOW + 3)).toMatchObject({
      active: [{ cue: { text: "one" } }, { cue: { text: "two" } }, { cue: { text: "three" } }],
    });
    expect(await allPlans()).toHaveLength(3);
  });

  it("is made by the one that may rest, in the same breath", async () => {
    const [, two] = await threeActive();
    await addPlan(wordingOf("four"), NOW + 3, two.id);
    expect(await activeTexts()).toEqual(["one", "three", "four"]);
    expect(await planById(two.id)).toMatchObject({ standing: "resting" });
  });

  it("is not needed for one that rests", async () => {
    await threeActive();
    expect(await addRestingPlan(wordingOf("four"), NOW + 3)).toMatchObject({ standing: "resting" });
    expect(await activeTexts()).toEqual(["one", "two", "three"]);
  });

  it("holds when a resting one is taken up", async () => {
    const [one] = await threeActive();
    const resting = await addRestingPlan(wordingOf("four"), NOW + 3);
    expect(await takePlanUp(resting.id, NOW + 4)).toHaveProperty("active.length", 3);
    expect(await planById(resting.id)).toMatchObject({ standing: "resting" });
    expect(await takePlanUp(resting.id, NOW + 5, one.id)).toHaveProperty("plan");
    expect(await activeTexts()).toEqual(["two", "three", "four"]);
  });

  it("holds when two pages add or take up at the same moment", async () => {
    const resting = await addRestingPlan(wordingOf("resting"), NOW);
    await added("one");
    await Promise.all([
      addPlan(wordingOf("two"), NOW + 1),
      addPlan(wordingOf("three"), NOW + 1),
      takePlanUp(resting.id, NOW + 1),
      addPlan(wordingOf("four"), NOW + 1),
    ]);
    expect(await activeTexts()).toHaveLength(3);
  });

  it("holds when a deleted one comes back: it rests then", async () => {
    const [one] = await threeActive();
    await deletePlan(one.id, NOW + 3);
    await added("four", NOW + 4);
    await restorePlan(one.id, NOW + 5);
    expect(await activeTexts()).toEqual(["two", "three", "four"]);
    expect(await planById(one.id)).toMatchObject({ standing: "resting" });
    expect(await planById(one.id)).not.toHaveProperty("deletedAt");
  });

  it("is taken into account as it is where two machines were merged", async () => {
    const [one] = await threeActive();
    await database.plans.add({ ...one, id: "019a10ae-d928-7a4c-8123-000000000009" });
    expect(await addPlan(wordingOf("five"), NOW + 3, one.id)).toHaveProperty("active.length", 3);
    expect(await planById(one.id)).toMatchObject({ standing: "resting" });
  });
});

describe("rewording a plan", () => {
  it("keeps the earlier wording", async () => {
    const plan = await added("one");
    const result = await rewordPlan(plan.id, wordingOf("another"), wordingOf("one"), NOW + 1);
    expect(result).toMatchObject({ saved: true, plan: { cue: { text: "another" }, updatedAt: NOW + 1 } });
    expect(await versionsOf(plan.id)).toMatchObject([{ table: "plans", row: { cue: { text: "one" } } }]);
  });

  it("leaves it for the person to decide when another page was first", async () => {
    const { id } = await added("one");
    await rewordPlan(id, wordingOf("theirs"), wordingOf("one"), NOW + 1);
    const result = await rewordPlan(id, wordingOf("mine"), wordingOf("one"), NOW + 2);
    expect(result).toMatchObject({ saved: false, plan: { cue: { text: "theirs" } } });
    expect(await planById(id)).toMatchObject({ cue: { text: "theirs" } });
  });

  it("changes nothing where both pages wrote the same", async () => {
    const { id } = await added("one");
    await rewordPlan(id, wordingOf("same"), wordingOf("one"), NOW + 1);
    expect(await rewordPlan(id, wordingOf("same"), wordingOf("one"), NOW + 2)).toMatchObject({
      saved: true,
      plan: { updatedAt: NOW + 1 },
    });
  });

  it("is told apart from resting it", async () => {
    const { id } = await added("one");
    await restPlan(id, NOW + 1);
    expect(await rewordPlan(id, wordingOf("another"), wordingOf("one"), NOW + 2)).toMatchObject({
      saved: true,
      plan: { standing: "resting" },
    });
  });

  it("asks for a new rehearsal when it is said otherwise, not when the obstacle changes", async () => {
    const { id } = await added("one");
    await noteRehearsal(id, NOW + 1);
    const named = { ...wordingOf("one"), obstacle: "I fear to lose" };
    await rewordPlan(id, named, wordingOf("one"), NOW + 2);
    expect(await planById(id)).toMatchObject({ obstacle: "I fear to lose", rehearsedAt: NOW + 1 });
    await rewordPlan(id, wordingOf("another"), named, NOW + 3);
    const reworded = planSchema.parse(await planById(id));
    expect(reworded).not.toHaveProperty("rehearsedAt");
    expect(reworded).not.toHaveProperty("obstacle");
  });

  it("is nothing where there is no such plan", async () => {
    const nobody = "019a10ae-d928-7a4c-8123-000000000009";
    expect(await rewordPlan(nobody, wordingOf("a"), wordingOf("b"), NOW)).toBeUndefined();
  });
});
