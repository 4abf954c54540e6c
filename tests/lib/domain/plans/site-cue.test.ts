import { describe, expect, it } from "vitest";

import { nudgeSchema } from "@/lib/domain/nudges/nudge.ts";
import type { Situation } from "@/lib/domain/nudges/situation.ts";
import type { Plan } from "@/lib/domain/plans/plan.ts";
import { siteCue, siteCueRow } from "@/lib/domain/plans/site-cue.ts";
import type { Site } from "@/lib/domain/plans/site-of-address.ts";
import { dayKeySchema } from "@/lib/domain/time/day-key.ts";
import { block } from "@/tests/support/block.ts";
import { planOf } from "@/tests/support/plan.ts";
import { cueShown, ORIGIN, siteAt, situationAt } from "@/tests/support/site-cue.ts";

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 20, 15);
const inbox = planOf(1, siteAt("/inbox"));

const at = (path: string, origin = ORIGIN): Site => ({ origin, path });
const decided = (situation: Situation, place: Site = at("/inbox")) => {
  const decision = siteCue(situation, place);
  return decision.plan?.id ?? ("held" in decision ? decision.held : "");
};
const now = (plans: readonly Plan[], more: Partial<Situation> = {}) => situationAt(NOW, plans, more);
const scheduled = (change: Partial<Situation["schedule"]>) => {
  const situation = now([inbox]);
  return { ...situation, schedule: { ...situation.schedule, ...change } };
};

describe("a plan speaks up", () => {
  it("at its site and under its path, nowhere else", () => {
    expect(decided(now([inbox]))).toBe(inbox.id);
    expect(decided(now([inbox]), at("/inbox/3"))).toBe(inbox.id);
    expect(decided(now([inbox]), at("/inboxes"))).toBe("no-plan");
    expect(decided(now([inbox]), at("/inbox", "https://example.org"))).toBe("no-plan");
    expect(decided(now([inbox]), at("/inbox", `${ORIGIN}:8443`))).toBe("no-plan");
    expect(decided(now([planOf(1)]))).toBe("no-plan");
  });

  it("while it is active and kept", () => {
    expect(decided(now([{ ...inbox, standing: "resting" }]))).toBe("no-plan");
    expect(decided(now([{ ...inbox, deletedAt: 5 }]))).toBe("no-plan");
  });

  it("before another that names the place less closely, until it has done so", () => {
    const whole = planOf(2, siteAt("/"));
    expect(decided(now([whole, inbox]))).toBe(inbox.id);
    const ledger = [cueShown(inbox, NOW - HOUR / 2)];
    expect(decided(now([whole, inbox], { ledger }))).toBe(whole.id);
  });
});

describe("it is silent", () => {
  it("for an hour after it spoke, also when the clock has been set back since", () => {
    expect(decided(now([inbox], { ledger: [cueShown(inbox, NOW - HOUR + 1)] }))).toBe("too-soon");
    expect(decided(now([inbox], { ledger: [cueShown(inbox, NOW - HOUR)] }))).toBe(inbox.id);
    expect(decided(now([inbox], { ledger: [cueShown(inbox, NOW + HOUR - 1)] }))).toBe("too-soon");
  });

  it("once it spoke three times that day, which begins at four", () => {
    const ledger = [9, 11, 13].map((hour) => cueShown(inbox, Date.UTC(2026, 10, 20, hour)));
    expect(decided(now([inbox], { ledger }))).toBe("too-often");
    const earlier = [3, 11, 13].map((hour) => cueShown(inbox, Date.UTC(2026, 10, 20, hour)));
    expect(decided(now([inbox], { ledger: earlier }))).toBe(inbox.id);
  });

  it("once plans and blocks spoke five times that day, in all", () => {
    const others = [planOf(2, siteAt("/a")), planOf(3, siteAt("/b"))];
    const ledger = others.flatMap((plan) =>
      [9, 11, 13].map((hour) => cueShown(plan, Date.UTC(2026, 10, 20, hour))),
    );
    expect(decided(now([inbox, ...others], { ledger: ledger.slice(1) }))).toBe("asked-for-full");
    expect(decided(now([inbox, ...others], { ledger: ledger.slice(2) }))).toBe(inbox.id);
  });

  it("while everything is paused, in quiet hours, on a day off, in protected time", () => {
    const pausedUntil = dayKeySchema.parse("2026-11-21");
    expect(decided(scheduled({ pausedUntil }))).toBe("pause");
    expect(decided(scheduled({ quietHours: { fromMinutes: 840, untilMinutes: 960 } }))).toBe(
      "quiet-hours-or-day-off",
    );
    expect(decided(scheduled({ workingDays: [1, 2, 3, 4] }))).toBe("quiet-hours-or-day-off");
    const blocks = [block({ weekdays: [5], fromMinutes: 14 * 60, lengthMinutes: 120 })];
    expect(decided(scheduled({ blocks }))).toBe("protected-time");
  });

  it("where the person turned such cues off, or they wait in the popup", () => {
    expect(decided(scheduled({ occasions: { "plan-cue": false } }))).toBe("switched-off");
    expect(decided(scheduled({ quieted: ["plan-cue"] }))).toBe("quieted");
  });

  it("for the day, once it asked whether it goes on and nothing was said", () => {
    const ledger = [cueShown(inbox, NOW - 2 * HOUR, { asked: true })];
    expect(decided(now([inbox], { ledger }))).toBe("asked-today");
    expect(decided(now([{ ...inbox, keptAt: NOW - HOUR }], { ledger }))).toBe(inbox.id);
    const yesterday = [cueShown(inbox, NOW - 24 * HOUR, { asked: true })];
    expect(decided(now([inbox], { ledger: yesterday }))).toBe(inbox.id);
  });
});

describe("the row it leaves", () => {
  it("says when, where and by which rule, waits for a minute and takes its place among the day’s", () => {
    const row = siteCueRow(inbox, now([inbox]), false);
    expect(nudgeSchema.parse(row)).toEqual({
      id: `plan-cue/2026-11-20/${inbox.id}/1`,
      kind: "plan-cue",
      period: "2026-11-20",
      subject: `${inbox.id}/1`,
      due: NOW,
      closesAt: NOW + 60_000,
      state: "waiting",
      shown: { at: NOW, surface: "site", rule: "asked-for" },
      permit: { at: NOW, day: "2026-11-20" },
      createdAt: NOW,
      updatedAt: NOW,
    });
  });

  it("is numbered after those of the plan that day", () => {
    const ledger = [cueShown(inbox, NOW - 2 * HOUR), cueShown(planOf(2, siteAt("/")), NOW - HOUR)];
    const second = siteCueRow(inbox, now([inbox], { ledger }), true);
    expect(second).toMatchObject({ id: `plan-cue/2026-11-20/${inbox.id}/2`, asked: true });
    expect(siteCueRow(inbox, now([inbox], { ledger: [second] }), false).id).toMatch(/\/3$/);
  });
});
