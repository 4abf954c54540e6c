import { describe, expect, test } from "vitest";

import { answeredIn, asksUseful } from "@/lib/domain/reflections/asks-useful.ts";
import type { Answer } from "@/lib/domain/reflections/reflection.ts";

describe("which question was useful", () => {
  test("is asked at the end of every fourth weekly", () => {
    const asked = Array.from({ length: 13 }, (_, finished) => finished).filter(asksUseful);
    expect(asked).toEqual([4, 8, 12]);
  });

  test("is asked of those with words, under the question or what it went on to ask, and that were not passed over", () => {
    const answer: Answer = { slot: "back", questionId: "open", question: "What?", text: " " };
    const followUp = { tap: "else" as const, question: "And?", text: "" };
    const answers: Answer[] = [
      answer,
      { ...answer, questionId: "written", text: "Rain." },
      { ...answer, questionId: "tapped", followUp },
      { ...answer, questionId: "further", followUp: { ...followUp, text: "Sun." } },
      {
        ...answer,
        questionId: "aside",
        followUp,
        setAside: [{ ...followUp, tap: "happened", text: "Wind." }],
      },
      { ...answer, questionId: "passed", text: "Snow.", skipped: true },
    ];
    expect(answeredIn({ answers }).map(({ questionId }) => questionId)).toEqual([
      "written",
      "further",
      "aside",
    ]);
  });
});
