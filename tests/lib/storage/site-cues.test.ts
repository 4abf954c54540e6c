import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { beforeEach, describe, expect, it } from "vitest";

import { nudgeSchema } from "@/lib/domain/nudges/nudge.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { database } from "@/lib/storage/database.ts";
import { setVeiled } from "@/lib/storage/device.ts";
import { addPlan, allPlans, planById, restPlan } from "@/lib/storage/plans.ts";
import { settleLedger } from "@/lib/storage/settlement.ts";
import { answerSiteCue, claimSiteCue, noteSiteCueSeen, plansToAskAbout } from "@/lib/storage/site-cues.ts";
import { cueShown, ORIGIN, siteAt } from "@/tests/support/site-cue.ts";

emptyDatabaseBeforeEach();

const HOUR = 3_600_000;
const ZONE = "Europe/Berlin";
/** A Friday, at three in the afternoon. */
const NOW = Date.UTC(2026, 10, 20, 14);
const INBOX = { origin: ORIGIN, path: "/inbox" };
let plan: Plan;

beforeEach(async () => {
  const added = await addPlan(
    { cue: siteAt("/inbox"), response: { kind: "act", text: "ask first" } },
    NOW - HOUR,
  );
  if ("active" in added) throw new Error("There was no room.");
  ({ plan } = added);
});

async function claimed(at = NOW) {
  const cue = await claimSiteCue(INBOX, ZONE, at);
  if (cue === undefined) throw new Error("Nothing was claimed.");
  return cue;
}

const states = async () => (await database.nudges.toArray()).map(({ state }) => state);

describe("claiming a cue", () => {
  it("writes down that it is shown, and gives the plan", async () => {
    const { id, plan: shown, ask } = await claimed();
    expect([id, shown.id, ask]).toEqual([`plan-cue/2026-11-20/${plan.id}/1`, plan.id, undefined]);
    expect(nudgeSchema.parse(await database.nudges.get(id))).toMatchObject({
      due: NOW,
      closesAt: NOW + 60_000,
      state: "waiting",
      shown: { at: NOW, surface: "site", rule: "asked-for" },
    });
  });

  it("gives one chip to two tabs at once", async () => {
    const both = await Promise.all([claimSiteCue(INBOX, ZONE, NOW), claimSiteCue(INBOX, ZONE, NOW)]);
    expect(both.filter((cue) => cue !== undefined)).toHaveLength(1);
    expect(await states()).toEqual(["waiting"]);
  });

  it("leaves no row where nothing is shown: elsewhere, in the cooldown, under the veil, once it rests", async () => {
    expect(await claimSiteCue({ origin: ORIGIN, path: "/" }, ZONE, NOW)).toBeUndefined();
    await setVeiled(true);
    expect(await claimSiteCue(INBOX, ZONE, NOW)).toBeUndefined();
    await setVeiled(false);
    await claimed();
    expect(await claimSiteCue(INBOX, ZONE, NOW + HOUR - 1)).toBeUndefined();
    await restPlan(plan.id, NOW);
    expect(await claimSiteCue(INBOX, ZONE, NOW + 2 * HOUR)).toBeUndefined();
    expect(await states()).toEqual(["waiting"]);
  });

  it("is expired by the ordinary settlement when nobody answers", async () => {
    await settleLedger(ZONE, NOW - 1);
    const { id } = await claimed();
    await settleLedger(ZONE, NOW + 59_999);
    expect(await database.nudges.get(id)).toMatchObject({ state: "waiting" });
    await settleLedger(ZONE, NOW + 60_000);
    expect(await database.nudges.get(id)).toMatchObject({ state: "expired" });
  });
});

describe("answering a cue", () => {
  it.each([
    ["did", "acted"],
    ["otherwise", "otherwise"],
    ["not-now", "declined"],
  ] as const)("with %s leaves it %s, once and for all", async (answer, state) => {
    const { id } = await claimed();
    expect(await answerSiteCue(id, ORIGIN, answer, NOW + 5_000)).toMatchObject({ id: plan.id });
    expect(await database.nudges.get(id)).toMatchObject({ state, updatedAt: NOW + 5_000 });
    expect(await answerSiteCue(id, ORIGIN, "did", NOW + 6_000)).toBeUndefined();
    expect(await states()).toEqual([state]);
  });

  it("counts though its minute has just gone by", async () => {
    await settleLedger(ZONE, NOW - 1);
    const { id } = await claimed();
    await settleLedger(ZONE, NOW + 61_000);
    await answerSiteCue(id, ORIGIN, "did", NOW + 62_000);
    expect(await states()).toEqual(["acted"]);
  });

  it("is refused from another origin, hours later, to what is no cue on a site, and with a word it did not offer", async () => {
    const { id } = await claimed();
    const timed = { ...cueShown(plan, NOW - 5 * HOUR), id: "plan-cue/2026-11-20/timed", subject: plan.id };
    const { shown: _, ...unshown } = timed;
    await database.nudges.add(unshown);
    expect(await answerSiteCue(id, "https://example.org", "did", NOW)).toBeUndefined();
    expect(await answerSiteCue(id, ORIGIN, "did", NOW + 2 * HOUR)).toBeUndefined();
    expect(await answerSiteCue(id, ORIGIN, "rest", NOW)).toBeUndefined();
    expect(await answerSiteCue(unshown.id, ORIGIN, "did", NOW)).toBeUndefined();
    expect(await answerSiteCue("weekly/2026-11-16", ORIGIN, "did", NOW)).toBeUndefined();
    expect(await states()).toEqual(["waiting", "waiting"]);
    expect(await planById(plan.id)).toMatchObject({ standing: "active" });
  });
});

describe("a cue in sight", () => {
  it("notes the day once, and for its own origin alone", async () => {
    const { id } = await claimed();
    await noteSiteCueSeen(id, "https://example.org", NOW + 3_000);
    expect(await database.nudges.get(id)).not.toHaveProperty("exposedOn");
    await noteSiteCueSeen(id, ORIGIN, NOW + 3_000);
    await noteSiteCueSeen(id, ORIGIN, NOW + 4_000);
    expect(await database.nudges.get(id)).toMatchObject({
      exposedOn: ["2026-11-20"],
      updatedAt: NOW + 3_000,
    });
  });
});

describe("the question whether a plan goes on", () => {
  beforeEach(async () => {
    const earlier = Array.from({ length: 10 }, (_, index) =>
      cueShown(plan, NOW - (index + 1) * 24 * HOUR, { state: "acted" }),
    );
    await database.nudges.bulkAdd(earlier);
    await database.plans.update(plan.id, { createdAt: NOW - 30 * 24 * HOUR });
  });

  it("takes the place of the cue, and stands on the plan in the journal", async () => {
    expect(await claimed()).toMatchObject({ ask: "often-done" });
    expect(await plansToAskAbout(await allPlans())).toEqual(new Map([[plan.id, "often-done"]]));
  });

  it("is answered with keep: it counts anew, and the next cue is a cue", async () => {
    const { id } = await claimed();
    expect(await answerSiteCue(id, ORIGIN, "did", NOW)).toBeUndefined();
    expect(await answerSiteCue(id, ORIGIN, "keep", NOW + 1)).toMatchObject({ id: plan.id });
    expect(await planById(plan.id)).toMatchObject({ standing: "active", keptAt: NOW + 1 });
    expect(await plansToAskAbout(await allPlans())).toEqual(new Map());
    expect(await claimed(NOW + HOUR)).toMatchObject({ ask: undefined });
  });

  it("is answered with rest", async () => {
    const { id } = await claimed();
    await answerSiteCue(id, ORIGIN, "rest", NOW + 1);
    expect(await planById(plan.id)).toMatchObject({ standing: "resting" });
  });

  it("is asked once a day when nothing is said to it, and the plan is silent meanwhile", async () => {
    await claimed();
    expect(await claimSiteCue(INBOX, ZONE, NOW + 2 * HOUR)).toBeUndefined();
    // The weekend lies between.
    expect(await claimed(NOW + 3 * 24 * HOUR)).toMatchObject({ ask: "often-done" });
  });
});
