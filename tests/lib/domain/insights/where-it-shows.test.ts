import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { whereItShows } from "@/lib/domain/insights/where-it-shows.ts";
import type { Nudge } from "@/lib/domain/nudges/nudge.ts";
import type { Cue } from "@/lib/domain/plans/plan.ts";
import { nudge } from "@/tests/support/nudge.ts";
import { planOf } from "@/tests/support/plan.ts";

const SITE: Cue = { kind: "site", origin: "https://mail.example.org", path: "/", text: "I open my mail" };
const mail = planOf(1, SITE);
const draft = planOf(2);
const deleted = planOf(3, SITE, { deletedAt: 5 });
const at = "2026-11-23T09:00:00Z";

const cue = (planId: string, number: number, more: Partial<Nudge> = {}): Nudge =>
  nudge(`plan-cue/2026-11-23/${planId}/${number}`, at, at, {
    shown: { at: Date.parse(at), surface: "site", rule: "asked-for" },
    state: "expired",
    ...more,
  });

describe("where the old way turns up", () => {
  it("tells of each plan how often its cue came into sight, and what was said to it", () => {
    const { plans } = whereItShows(
      [cue(mail.id, 1, { state: "acted" }), cue(mail.id, 2, { state: "otherwise" }), cue(mail.id, 3)],
      [draft, mail],
    );
    expect(plans).toEqual([{ plan: mail, shown: 3, acted: 1, otherwise: 1, unsaid: 1 }]);
  });

  it("tells of sites what came into sight on them", () => {
    const onTab = cue(mail.id, 1, { shown: { at: 1, surface: "new-tab", rule: "asked-for" } });
    const { sites } = whereItShows([onTab, cue(mail.id, 2)], [mail]);
    expect(sites).toEqual([
      { origin: "https://mail.example.org", shown: 1, acted: 0, otherwise: 0, unsaid: 1 },
    ]);
  });

  it("leaves out what was seen by nobody, and what is no cue of a plan", () => {
    const unseen = cue(mail.id, 1, { shown: undefined });
    const { plans, deleted: rest } = whereItShows([unseen, nudge("weekly/2026-11-23", at, at)], [mail]);
    expect([plans, rest]).toEqual([[], undefined]);
  });

  it("has every cue that was seen under one plan, or under those that are deleted", () => {
    const cues = fc.array(
      fc.record({
        id: fc.constantFrom(mail.id, draft.id, deleted.id, planOf(9).id),
        state: fc.constantFrom("acted" as const, "otherwise" as const, "expired" as const),
      }),
    );
    fc.assert(
      fc.property(cues, (list) => {
        const rows = list.map(({ id, state }, number) => cue(id, number, { state }));
        const { plans, deleted: rest } = whereItShows(rows, [deleted, draft, mail]);
        expect(plans.reduce((sum, { shown }) => sum + shown, 0) + (rest?.shown ?? 0)).toBe(rows.length);
        for (const { shown, acted, otherwise, unsaid } of plans) {
          expect(acted + otherwise + unsaid).toBe(shown);
        }
        expect(plans.map(({ plan }) => plan.createdAt)).toEqual(
          plans.map(({ plan }) => plan.createdAt).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
