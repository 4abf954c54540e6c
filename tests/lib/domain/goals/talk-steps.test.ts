import { describe, expect, it } from "vitest";

import { presentStep, stepBeside, stepsFor, TALK_STEPS } from "@/lib/domain/goals/talk-steps.ts";

describe("the conversation", () => {
  it("asks everything of somebody who passes everything over", () => {
    expect(stepsFor({})).toEqual(TALK_STEPS);
  });

  it("asks for no ground where the goal needs another person to be become (W2)", () => {
    const asked = stepsFor({ need: "become" });
    expect(asked).not.toContain("oldWay");
    expect(asked).not.toContain("control");
    expect(asked.slice(0, 3)).toEqual(["need", "before", "ladder"]);
  });

  it("asks for company only where something is to be learnt, and how long only where things move", () => {
    const asked = stepsFor({ need: "do", oldWay: "no", before: "no", skill: "there", conditions: "settled" });
    expect(asked).not.toContain("company");
    expect(asked).not.toContain("horizon");
    expect(asked).toContain("taste");
  });

  it("goes back and forward over the steps that are asked", () => {
    expect(stepBeside("need", 1, {})).toBe("oldWay");
    expect(stepBeside("need", 1, { need: "become" })).toBe("before");
    expect(stepBeside("before", -1, { need: "become" })).toBe("need");
    expect(stepBeside("need", -1, {})).toBeUndefined();
    expect(stepBeside("form", 1, {})).toBeUndefined();
  });

  it("resumes where it was left, or at the next step that is still asked", () => {
    expect(presentStep("taste", {})).toBe("taste");
    expect(presentStep("taste", { need: "become" })).toBe("ladder");
    expect(presentStep(undefined, {})).toBe("need");
    expect(presentStep("no such step", {})).toBe("need");
  });
});
