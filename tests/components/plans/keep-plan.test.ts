import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { keepPlan } from "@/components/plans/keep-plan.ts";
import type { PlanWording } from "@/lib/domain/plans/plan-wording.ts";
import { allPlans, deletePlan, planById, rewordPlan } from "@/lib/storage/plans.ts";
import { database } from "@/lib/storage/database.ts";

emptyDatabaseBeforeEach();

const NOW = Date.UTC(2026, 10, 20, 15);
const wordingOf = (text: string): PlanWording => ({
  cue: { kind: "situation", text },
  response: { kind: "question", text: "whose turn is it to grow?" },
});

async function kept(text: string) {
  const result = await keepPlan(undefined, wordingOf(text), null, NOW);
  if (!("plan" in result)) throw new Error("It was not kept.");
  return result.plan;
}

describe("keeping a plan", () => {
  it("adds a new one", async () => {
    await kept("one");
    expect(await allPlans()).toMatchObject([{ cue: { text: "one" }, standing: "active" }]);
  });

  it("asks which may rest where three are active, and does as the person says", async () => {
    const [one] = [await kept("one"), await kept("two"), await kept("three")];
    expect(await keepPlan(undefined, wordingOf("four"), null, NOW)).toHaveProperty("active.length", 3);
    expect(await keepPlan(undefined, wordingOf("four"), null, NOW, "rests")).toMatchObject({
      plan: { standing: "resting" },
    });
    expect(await keepPlan(undefined, wordingOf("five"), null, NOW, { restingId: one.id })).toMatchObject({
      plan: { standing: "active" },
    });
    expect(await planById(one.id)).toMatchObject({ standing: "resting" });
  });

  it("rewords the one it began from", async () => {
    const plan = await kept("one");
    await keepPlan(plan, wordingOf("another"), wordingOf("one"), NOW + 1);
    expect(await allPlans()).toMatchObject([{ id: plan.id, cue: { text: "another" } }]);
  });

  it("shows what another page wrote meanwhile, and replaces it once that was seen", async () => {
    const plan = await kept("one");
    await rewordPlan(plan.id, wordingOf("theirs"), wordingOf("one"), NOW + 1);
    expect(await keepPlan(plan, wordingOf("mine"), wordingOf("one"), NOW + 2)).toMatchObject({
      other: { cue: { text: "theirs" } },
    });
    expect(await keepPlan(plan, wordingOf("mine"), wordingOf("theirs"), NOW + 3)).toMatchObject({
      plan: { cue: { text: "mine" } },
    });
  });

  it("brings back one that was deleted meanwhile, or adds it anew where all was erased", async () => {
    const plan = await kept("one");
    await deletePlan(plan.id, NOW + 1);
    await keepPlan(plan, wordingOf("mine"), wordingOf("one"), NOW + 2);
    expect(await planById(plan.id)).not.toHaveProperty("deletedAt");
    await database.plans.clear();
    await keepPlan(plan, wordingOf("mine"), wordingOf("one"), NOW + 3);
    expect(await allPlans()).toMatchObject([{ cue: { text: "mine" } }]);
  });
});
