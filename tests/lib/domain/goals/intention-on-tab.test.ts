import { describe, expect, test } from "vitest";

import { standingOnTab } from "@/lib/domain/goals/intention-on-tab.ts";
import { type Intention, intentionSchema } from "@/lib/domain/intentions/intention.ts";

const intention = (change: Partial<Intention>): Intention =>
  intentionSchema.parse({
    id: "0197f000-0000-7000-8000-000000000001",
    createdAt: 0,
    updatedAt: 0,
    text: "I ask first.",
    standing: "held",
    position: 1,
    chosenAt: 0,
    ...change,
  });
const linked = intention({});
const other = intention({ id: "0197f000-0000-7000-8000-000000000002" });
const coach = intention({ becoming: "someone who asks" });

describe("the words of a goal, and the intention written from it", () => {
  test.each([
    ["none is there", { text: "I ask first." }, undefined, other, "none"],
    ["it says the same and is current", { text: "I ask first." }, linked, linked, "shown"],
    ["it says the same beside the current one", { text: "I ask first." }, linked, other, "aside"],
    ["it says the same where none is current", { text: "I ask first." }, linked, undefined, "aside"],
    ["it says something else", { text: "I listen." }, linked, linked, "differs"],
    ["its becoming line is left open", { text: "I ask first." }, coach, coach, "shown"],
    [
      "its becoming line is the same",
      { text: "I ask first.", becoming: "someone who asks" },
      coach,
      coach,
      "shown",
    ],
    ["its becoming line differs", { text: "I ask first.", becoming: "a coach" }, coach, coach, "differs"],
    ["it has no becoming line", { text: "I ask first.", becoming: "a coach" }, linked, linked, "differs"],
  ] as const)("when %s", (_, words, its, current, expected) => {
    expect(standingOnTab(words, its, current)).toBe(expected);
  });
});
