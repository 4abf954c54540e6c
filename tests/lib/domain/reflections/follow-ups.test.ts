import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { followUpsOf, withFollowUpText, withTap } from "@/lib/domain/reflections/follow-ups.ts";
import { type Answer, answerSchema, type Tap, TAPS } from "@/lib/domain/reflections/reflection.ts";

const OPEN: Answer = { slot: "back", questionId: "back-1", question: "What happened?", text: "Rain." };
const questionOf = (tap: Tap) => `And ${tap}?`;

type Act = { tap: Tap } | { words: string };
const acts = fc.array(
  fc.oneof(
    fc.record({ tap: fc.constantFrom(...TAPS) }),
    fc.record({ words: fc.constantFrom("", " ", "A walk.", "More.") }),
  ),
  { maxLength: 12 },
);

/** The answer after taps and words in turn; words are written under the tap that stands. */
function after(done: readonly Act[]): { answer: Answer; words: Map<Tap, string> } {
  const words = new Map<Tap, string>();
  let answer = OPEN;
  for (const act of done) {
    if ("tap" in act) answer = withTap(answer, act.tap, questionOf(act.tap));
    else if (answer.followUp !== undefined) {
      const { tap } = answer.followUp;
      answer = withFollowUpText(answer, tap, act.words);
      words.set(tap, act.words);
    }
  }
  return { answer, words };
}

describe("words under the further question of a tap", () => {
  test("never stand under that of another, and none of them are lost", () => {
    fc.assert(
      fc.property(acts, (done) => {
        const { answer, words } = after(done);
        for (const { tap, question, text } of followUpsOf(answer)) {
          expect([question, text.trim()]).toEqual([questionOf(tap), (words.get(tap) ?? "").trim()]);
        }
        const kept = followUpsOf(answer).map(({ tap }) => tap);
        const written = Array.from(words).flatMap(([tap, text]) => (text.trim() === "" ? [] : [tap]));
        expect(kept).toEqual(expect.arrayContaining(written));
        expect(new Set(kept).size).toBe(kept.length);
        expect(answerSchema.parse(answer)).toEqual(answer);
      }),
    );
  });

  test("come back with their tap", () => {
    const there = after([{ tap: "happened" }, { words: "A walk." }, { tap: "else" }]).answer;
    expect(there.followUp).toEqual({ tap: "else", question: questionOf("else"), text: "" });
    expect(there.setAside).toEqual([{ tap: "happened", question: questionOf("happened"), text: "A walk." }]);
    const back = withTap(there, "happened", questionOf("happened"));
    expect(back).toEqual(after([{ tap: "happened" }, { words: "A walk." }]).answer);
  });

  test("keep the words of the question in which they were asked", () => {
    const there = after([{ tap: "happened" }, { words: "A walk." }, { tap: "else" }]).answer;
    expect(withTap(there, "happened", "Reworded?").followUp?.question).toBe(questionOf("happened"));
  });

  test("are not made where there is no such tap", () => {
    expect(withFollowUpText(OPEN, "else", "Lost?")).toEqual(OPEN);
  });
});
