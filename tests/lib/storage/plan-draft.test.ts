import { emptyDatabaseBeforeEach } from "@/tests/support/empty-database.ts";

import { describe, expect, it } from "vitest";

import { saveDraft } from "@/lib/storage/device.ts";
import { changePlanDraft, dropPlanDraft, readPlanDraft } from "@/lib/storage/plan-draft.ts";
import { planOf } from "@/tests/support/plan.ts";

emptyDatabaseBeforeEach();

const { id } = planOf(1);

describe("the draft of a plan", () => {
  it("is nothing before something is touched", async () => {
    expect(await readPlanDraft(undefined)).toEqual({});
  });

  it("keeps what two pages touched, field by field", async () => {
    await changePlanDraft(undefined, { step: "cue", obstacle: "I fear to lose" });
    await Promise.all([
      changePlanDraft(undefined, { situation: "a draft reaches me" }),
      changePlanDraft(undefined, { response: "ask" }),
    ]);
    expect(await readPlanDraft(undefined)).toEqual({
      step: "cue",
      obstacle: "I fear to lose",
      situation: "a draft reaches me",
      response: "ask",
    });
  });

  it("of a new plan and those of others are apart", async () => {
    await changePlanDraft(undefined, { response: "new" });
    await changePlanDraft(id, { response: "other" });
    await dropPlanDraft(undefined);
    expect(await readPlanDraft(undefined)).toEqual({});
    expect(await readPlanDraft(id)).toEqual({ response: "other" });
  });

  it.each(["no draft", "[1]", '{"step":"elsewhere"}', '{"weekdays":[9]}'])(
    "that says %s is not understood, and is none",
    async (text) => {
      await saveDraft("plan/new", text);
      expect(await readPlanDraft(undefined)).toEqual({});
    },
  );
});
