import { describe, expect, it } from "vitest";

import {
  choiceFrom,
  FIRST_CHOICE,
  isChosen,
  KEPT_BACK,
  withEntry,
  withPart,
} from "@/lib/domain/brief/choice.ts";
import { addDays, dayKeySchema } from "@/lib/domain/time/day-key.ts";

const TODAY = dayKeySchema.parse("2026-11-25");

describe("the choice of what goes into a brief", () => {
  it("begins without identity and notes, and with no answer (R18)", () => {
    expect(FIRST_CHOICE.parts).not.toContain("identity");
    expect(FIRST_CHOICE.parts).not.toContain("notes");
    expect(isChosen(FIRST_CHOICE, "answers", "answer/1")).toBe(false);
    expect([...KEPT_BACK]).toContain("identity");
  });

  it("takes single answers in, and leaves single entries out", () => {
    const taken = withEntry(FIRST_CHOICE, "answers", "answer/1", true);
    expect(isChosen(taken, "answers", "answer/1")).toBe(true);
    expect(isChosen(withEntry(taken, "answers", "answer/1", false), "answers", "answer/1")).toBe(false);

    const without = withEntry(FIRST_CHOICE, "evidence", "evidence/1", false);
    expect(isChosen(without, "evidence", "evidence/1")).toBe(false);
    expect(isChosen(without, "evidence", "evidence/2")).toBe(true);
    expect(isChosen(withEntry(without, "evidence", "evidence/1", true), "evidence", "evidence/1")).toBe(true);
  });

  it("is found again as it was left", () => {
    const left = { ...withPart(FIRST_CHOICE, "identity", true), question: "What now?", chosenOn: TODAY };
    expect(choiceFrom(JSON.stringify(left), addDays(TODAY, 14))).toEqual(left);
  });

  it("asks anew for what stays out at first when two weeks have gone, and keeps the rest", () => {
    const left = {
      ...withPart(withPart(FIRST_CHOICE, "identity", true), "evidence", false),
      taken: ["answer/1"],
      leftOut: ["goal/1"],
      question: "What now?",
      chosenOn: TODAY,
    };
    const found = choiceFrom(JSON.stringify(left), addDays(TODAY, 15));
    expect(found.parts).not.toContain("identity");
    expect(found.parts).not.toContain("evidence");
    expect(found).toMatchObject({ taken: [], leftOut: ["goal/1"], question: "What now?" });
  });

  it("begins anew when the draft cannot be read", () => {
    for (const draft of ["", "{", "[]", '{"period":"ever"}'])
      expect(choiceFrom(draft, TODAY)).toEqual(FIRST_CHOICE);
  });
});
