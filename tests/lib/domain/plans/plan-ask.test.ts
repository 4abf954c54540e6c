import { describe, expect, it } from "vitest";

import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import { planAsk } from "@/lib/domain/plans/plan-ask.ts";
import { planOf } from "@/tests/support/plan.ts";
import { cueShown, siteAt } from "@/tests/support/site-cue.ts";

const HOUR = 3_600_000;
const MADE = Date.UTC(2026, 10, 2, 9);
const plan = planOf(1, siteAt("/"), { createdAt: MADE });
const seen = { exposedOn: [cueShown(plan, MADE).period] };

const cues = (count: number, came: Partial<Nudge>, from = MADE): Nudge[] =>
  Array.from({ length: count }, (_, index) => cueShown(plan, from + index * 9 * HOUR, came));

describe("whether a plan goes on", () => {
  it("is asked once it was done ten times", () => {
    expect(planAsk(plan, cues(9, { state: "acted" }))).toBeUndefined();
    expect(planAsk(plan, cues(10, { state: "acted" }))).toBe("often-done");
  });

  it("is asked once it went by five times in sight", () => {
    expect(planAsk(plan, cues(4, { state: "expired", ...seen }))).toBeUndefined();
    expect(planAsk(plan, cues(5, { state: "expired", ...seen }))).toBe("gone-by");
  });

  it("weighs a “not now” half, and what nobody saw, or was answered otherwise, nothing", () => {
    expect(planAsk(plan, cues(9, { state: "declined" }))).toBeUndefined();
    expect(planAsk(plan, cues(10, { state: "declined" }))).toBe("gone-by");
    expect(planAsk(plan, cues(20, { state: "expired" }))).toBeUndefined();
    expect(planAsk(plan, cues(20, { state: "otherwise", ...seen }))).toBeUndefined();
    expect(planAsk(plan, cues(20, { state: "waiting", ...seen }))).toBeUndefined();
  });

  it("counts from when the person said that it goes on", () => {
    const done = cues(10, { state: "acted" });
    const keptAt = (done.at(-1)?.due ?? 0) + 1;
    const kept = { ...plan, keptAt };
    expect(planAsk(kept, done)).toBeUndefined();
    expect(planAsk(kept, [...done, ...cues(10, { state: "acted" }, keptAt)])).toBe("often-done");
  });

  it("counts the cues at its time as well, but not the question itself, nor the cues of another plan", () => {
    const timed = cues(10, { state: "acted", subject: plan.id });
    expect(planAsk(plan, timed)).toBe("often-done");
    expect(planAsk(plan, cues(10, { state: "acted", asked: true }))).toBeUndefined();
    expect(planAsk(planOf(2, siteAt("/"), { createdAt: MADE }), timed)).toBeUndefined();
  });
});
