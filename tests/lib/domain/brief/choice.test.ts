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

const ANSWER = { key: "answer/1", isKeptBack: true };
const EVIDENCE = { key: "evidence/1", isKeptBack: false };
const TODAY = dayKeySchema.parse("2026-11-25");

describe("the choice of what goes into a brief", () => {
  it("begins without identity and notes, and with no answer (R18)", () => {
    expect(FIRST_CHOICE.parts).not.toContain("identity");
    expect(FIRST_CHOICE.parts).not.toContain("notes");
    expect(isChosen(FIRST_CHOICE, ANSWER)).toBe(false);
    expect([...KEPT_BACK]).toContain("identity");
  });

  it("takes in single entries that are kept back, and leaves single others out", () => {
    const taken = withEntry(FIRST_CHOICE, ANSWER, true);
    expect(isChosen(taken, ANSWER)).toBe(true);
    expect(isChosen(withEntry(taken, ANSWER, false), ANSWER)).toBe(false);

    const without = withEntry(FIRST_CHOICE, EVIDENCE, false);
    expect(isChosen(without, EVIDENCE)).toBe(false);
    expect(isChosen(without, { ...EVIDENCE, key: "evidence/2" })).toBe(true);
    expect(isChosen(withEntry(without, EVIDENCE, true), EVIDENCE)).toBe(true);
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
