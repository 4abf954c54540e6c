import { describe, expect, it } from "vitest";

import { readGoal } from "@/lib/domain/goals/resemblance/reading.ts";
import { FAINT, FULL, HALF } from "@/lib/domain/goals/resemblance/weights.ts";

const signOf = (goal: string, key: string) => readGoal(goal).signs.find((sign) => sign.key === key);

describe("reading a goal", () => {
  it.each([
    ["Delegate more to my team", "en"],
    ["Mehr delegieren", "de"],
    ["Apprendre à déléguer", "fr"],
    ["Aprender a delegar", "es"],
    ["委任する", "en"],
    ["", "en"],
  ])("takes %j for %s", (goal, language) => {
    expect(readGoal(goal).language).toBe(language);
  });

  it("weighs an aim fully, its setting by half, its time faintly, and a word that joins not at all", () => {
    const goal = "Delegate to the team by June";
    expect(signOf(goal, "deleg")?.weight).toBe(FULL);
    expect(signOf(goal, "team")?.weight).toBe(HALF);
    expect(signOf(goal, "june")?.weight).toBe(FAINT);
    expect(signOf(goal, "the")).toBeUndefined();
  });

  it("takes a phrase for one sign, and its words for no others", () => {
    const { signs } = readGoal("Say no");
    expect(signs.map(({ key }) => key)).toEqual(["sai no"]);
    expect(signs[0]?.meanings.has("saying no")).toBe(true);
  });

  it("tells when and how from what with", () => {
    const goal = "Finish the attic by June";
    expect(signOf(goal, "finish")?.frame).toBe(true);
    expect(signOf(goal, "june")?.frame).toBe(true);
    expect(signOf(goal, "attic")?.frame).toBe(false);
  });

  it("does not take “meet” for “meetings”", () => {
    expect(signOf("Meet Anna", "meet")?.meanings.size).toBe(0);
    expect(signOf("Prepare the meeting", "meet")?.meanings.has("meetings")).toBe(true);
  });

  it("reads a long word with a slip for what it was meant to be", () => {
    expect(signOf("procastinating", "procrastin")?.meanings.has("putting off")).toBe(true);
  });

  it("reads a name for itself", () => {
    expect(signOf("Talk to Quentin", "quentin")).toMatchObject({ weight: FULL, known: false });
  });

  it("reads pairs of letters where words are not parted", () => {
    expect(readGoal("委任する").signs.map(({ key }) => key)).toEqual(["委任", "任す", "する"]);
    expect(readGoal("水").signs.map(({ key }) => key)).toEqual(["水"]);
  });
});
