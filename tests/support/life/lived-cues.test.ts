import { describe, expect, it } from "vitest";

import { whereItShows } from "@/lib/domain/insights/where-it-shows.ts";
import { nudgeId } from "@/lib/domain/nudges/nudge.ts";
import { planIdOf } from "@/lib/domain/plans/cues-of-plan.ts";
import { planAsk } from "@/lib/domain/plans/plan-ask.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { life } from "./life.ts";

const lived = life({ seed: 7, years: 3, endsOn: dayKeySchema.parse("2026-11-20"), momentsAYear: 600 });
const { nudges, plans, blocks } = lived;
const cues = nudges.filter(({ kind }) => kind === "plan-cue");

describe("what plans, blocks and dates leave in the ledger of a life", () => {
  it("has each under its key, once", () => {
    expect(nudges.filter((nudge) => nudge.id !== nudgeId(nudge))).toEqual([]);
    expect(new Set(nudges.map(({ id }) => id)).size).toBe(nudges.length);
  });

  it("comes of plans and blocks that were there then", () => {
    const madeAt = new Map([...plans, ...blocks].map(({ id, createdAt }) => [id, createdAt]));
    const turns = nudges.filter(({ kind }) => kind === "block-start" || kind === "block-end");
    expect(turns.length).toBeGreaterThan(50);
    expect(cues.length).toBeGreaterThan(100);
    for (const nudge of [...cues, ...turns]) {
      expect(madeAt.get(planIdOf(nudge) ?? nudge.subject ?? "")).toBeLessThan(nudge.due);
    }
  });

  it("shows plans at their times and on their sites, with every answer", () => {
    const shown = whereItShows(nudges, plans);
    expect(shown.plans.length).toBeGreaterThan(3);
    expect(shown.sites.length).toBeGreaterThan(0);
    expect(
      new Set(cues.map(({ state }) => state)).isSupersetOf(
        new Set(["acted", "otherwise", "declined", "expired"]),
      ),
    ).toBe(true);
  });

  it("is heard in between: whoever acts on a plan often has said that it goes on", () => {
    expect(plans.some(({ keptAt }) => keptAt !== undefined)).toBe(true);
    expect(plans.filter((plan) => planAsk(plan, cues) !== undefined)).toEqual([]);
  });

  it("asked for quarters, years and looks back, and the finished ones answered that", () => {
    const dated = nudges.filter(
      ({ kind }) => kind === "quarterly" || kind === "yearly" || kind === "look-back",
    );
    expect(dated.length).toBeGreaterThan(10);
    const acted = dated.filter(({ state }) => state === "acted");
    expect(acted.length).toBeGreaterThan(dated.length / 2);
    const written = lived.reflections.filter(({ kind }) => kind === "quarterly").map(({ period }) => period);
    for (const { period, kind } of acted.filter((nudge) => nudge.kind === "quarterly"))
      expect(written, kind).toContain(period);
  });
});
