import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { draftedPlan, stepOf } from "@/lib/domain/plans/drafted-plan.ts";
import { draftOf, draftWith, emptyDraft, type PlanDraftChange } from "@/lib/domain/plans/plan-draft.ts";
import { type Plan, planSchema } from "@/lib/domain/plans/plan.ts";
import { isSameWording } from "@/lib/domain/plans/plan-wording.ts";
import { NOTE_MAX, tidyLine } from "@/lib/domain/text/graphemes.ts";
import { plans } from "@/tests/support/arbitrary/goal-data.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";
import { planOf } from "@/tests/support/plan.ts";

const WORKING_DAYS = [1, 2, 3, 4, 5];
const opening = (site: string) => `I open ${site}`;
const drafted = (change: PlanDraftChange) =>
  draftedPlan(draftWith(emptyDraft(WORKING_DAYS), { response: "ask whose turn it is" }, change), opening);

describe("a drafted plan", () => {
  it("for a situation has its words, set as one line", () => {
    expect(drafted({ situation: "  a draft\nreaches me " })).toEqual({
      wording: {
        cue: { kind: "situation", text: "a draft reaches me" },
        response: { kind: "act", text: "ask whose turn it is" },
      },
    });
  });

  it("for a time has its weekdays once each, in their order", () => {
    expect(drafted({ cueKind: "time", weekdays: [4, 1, 4], atMinutes: 600 })).toMatchObject({
      wording: { cue: { kind: "time", weekdays: [1, 4], atMinutes: 600 } },
    });
  });

  it("for a site has origin and path, and words of its own or those of opening it", () => {
    const site = { cueKind: "site", address: "https://mail.example.org/inbox?a=1" } as const;
    expect(drafted(site)).toMatchObject({
      wording: {
        cue: {
          kind: "site",
          origin: "https://mail.example.org",
          path: "/inbox",
          text: "I open mail.example.org",
        },
      },
    });
    expect(drafted({ ...site, isWholeSite: true, onSite: "my mail fills" })).toMatchObject({
      wording: { cue: { path: "/", text: "my mail fills" } },
    });
  });

  it("leaves out an obstacle that was not named, and a goal that was not chosen", () => {
    const goalId = planOf(9).id;
    expect(drafted({ situation: "it rains", obstacle: " \n" })).not.toHaveProperty("wording.obstacle");
    expect(drafted({ situation: "it rains", obstacle: "I fear\nto lose ", goalId })).toMatchObject({
      wording: { obstacle: "I fear\nto lose", goalId },
    });
  });

  it.each<[PlanDraftChange, string, string, string]>([
    [{ situation: " " }, "situation", "empty", "cue"],
    [{ situation: "x".repeat(301) }, "situation", "too-long", "cue"],
    [{ cueKind: "time", weekdays: [] }, "weekdays", "empty", "cue"],
    [{ cueKind: "site", address: "" }, "address", "empty", "cue"],
    [{ cueKind: "site", address: "about:blank" }, "address", "not-the-web", "cue"],
    [{ cueKind: "site", address: "a.org", onSite: "x".repeat(301) }, "onSite", "too-long", "cue"],
    [{ situation: "it rains", response: "" }, "response", "empty", "response"],
    [{ situation: "it rains", response: "x".repeat(301) }, "response", "too-long", "response"],
    [{ obstacle: "x".repeat(NOTE_MAX + 1) }, "obstacle", "too-long", "obstacle"],
  ])("with %j says what is missing", (change, about, problem, step) => {
    const result = drafted(change);
    expect(result).toMatchObject({ about, problem });
    expect("problem" in result && stepOf(result)).toBe(step);
  });

  it("taken apart to be reworded and left alone says the same", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        // Spaces at the ends and breaks in a line are no words, nor is an empty obstacle.
        fc.pre(textsOf(plan).every((text) => tidyLine(text) === text && text !== ""));
        const result = draftedPlan(draftOf(plan, WORKING_DAYS), opening);
        const wording = "wording" in result ? result.wording : undefined;
        expect(wording && isSameWording(wording, inOrder(plan))).toBe(true);
      }),
      THOUSAND_RUNS,
    );
  });

  it("is one that can be kept, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "binary" }), fc.webUrl(), (typed, more, address) => {
        for (const cueKind of ["situation", "site", "time"] as const) {
          const result = drafted({
            cueKind,
            situation: typed,
            onSite: more,
            address,
            response: more,
            obstacle: typed,
          });
          if ("problem" in result) continue;
          const row = { ...planOf(1), ...result.wording };
          expect(planSchema.safeParse(row).success).toBe(true);
        }
      }),
      THOUSAND_RUNS,
    );
  });
});

function textsOf({ cue, response, obstacle = "-" }: Plan): string[] {
  return [cue.kind === "time" ? "-" : cue.text, response.text, obstacle];
}

/** Weekdays are kept in their order. */
function inOrder(plan: Plan): Plan {
  if (plan.cue.kind !== "time") return plan;
  return { ...plan, cue: { ...plan.cue, weekdays: plan.cue.weekdays.toSorted((a, b) => a - b) } };
}
