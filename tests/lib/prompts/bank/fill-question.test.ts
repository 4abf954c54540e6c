import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { QUESTION_BANK, questionById } from "@/lib/prompts/bank/bank.ts";
import { fillQuestion, PLACEHOLDERS, WORDS_MAX } from "@/lib/prompts/bank/fill-question.ts";
import { THOUSAND_RUNS } from "@/tests/support/arbitrary/runs.ts";

const WITH_WORDS = QUESTION_BANK.filter(({ textWithout }) => textWithout !== undefined);
const QUESTION = {
  text: "You saw “{old}”, and once “{new}”. What came first?",
  textWithout: "What came first, the old way or the new?",
};

/** Keeps apart from the text around it what may run the other way. */
const set = (words: string) => `\u2068${words}\u2069`;

describe("filling a question with the person’s words", () => {
  it("puts them where they belong, on one line and without the full stop at their end", () => {
    const filled = fillQuestion(QUESTION, { old: " I fix\nit. ", new: "I ask" });
    expect(filled).toBe(`You saw “${set("I fix it")}”, and once “${set("I ask")}”. What came first?`);
  });

  it("keeps a question mark, and dots that trail off", () => {
    const { text } = { text: "Did “{question}” help?" };
    expect(fillQuestion({ text }, { question: "Whose turn?" })).toBe(`Did “${set("Whose turn?")}” help?`);
    expect(fillQuestion({ text }, { question: "And then..." })).toBe(`Did “${set("And then...")}” help?`);
  });

  it.each([
    ["there are none", {}],
    ["one of them is missing", { old: "I fix it" }],
    ["one is empty", { old: "I fix it", new: " \n" }],
    ["one would bury the question", { old: "I fix it", new: "a".repeat(WORDS_MAX + 1) }],
  ])("asks in neutral words when %s", (_, words) => {
    expect(fillQuestion(QUESTION, words)).toBe(QUESTION.textWithout);
  });

  it("takes words of just the length that fits, counted as letters", () => {
    const words = { old: "👩‍👩‍👧‍👦".repeat(WORDS_MAX), new: "b" };
    expect(fillQuestion(QUESTION, words)).toContain(words.old);
  });

  it("leaves a question as it is that takes no words", () => {
    const plain = questionById("back-first-sign");
    expect(plain && fillQuestion(plain, { old: "I fix it" })).toBe(plain?.text);
  });

  it("knows a question of the bank for each of the words", () => {
    const taken = PLACEHOLDERS.filter((place) => WITH_WORDS.some(({ text }) => text.includes(`{${place}}`)));
    expect(taken).toEqual([...PLACEHOLDERS]);
  });

  it("leaves no place open, and never reads one in what the person wrote", () => {
    const written = fc.oneof(fc.string(), fc.constantFrom("{new}", "$&", "$1", "{old}"));
    const words = fc.record(Object.fromEntries(PLACEHOLDERS.map((place) => [place, written])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.constantFrom(...WITH_WORDS), words, (question, own) => {
        const filled = fillQuestion(question, own);
        if (filled === question.textWithout) return;
        const around = question.text.split(/\{[a-z]+\}/u);
        expect(filled.startsWith(around[0] ?? "")).toBe(true);
        expect(filled.endsWith(around.at(-1) ?? "")).toBe(true);
        const inside = filled
          .slice(around[0]?.length, filled.length - (around.at(-1)?.length ?? 0))
          .slice(1, -1);
        expect(Object.values(own).some((text) => text?.replace(/\s+/gu, " ").includes(inside))).toBe(true);
      }),
      THOUSAND_RUNS,
    );
  });
});
