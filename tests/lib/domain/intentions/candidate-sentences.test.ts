import { describe, expect, it } from "vitest";

import { candidateSentences, type IntentionAnswers } from "@/lib/domain/intentions/candidate-sentences.ts";
import { welcome } from "@/lib/messages/en/welcome.ts";

const NOTHING: IntentionAnswers = { matters: "", loses: "", rather: "" };

function sentencesOf(answers: Partial<IntentionAnswers>): string[] {
  return candidateSentences({ ...NOTHING, ...answers }, welcome.sentences);
}

describe("sentences made of three answers", () => {
  it("are three, each from other answers", () => {
    expect(
      sentencesOf({
        matters: "that people grow",
        loses: "a draft reaches me",
        rather: "ask whose turn it is",
      }),
    ).toEqual([
      "When a draft reaches me, I ask whose turn it is.",
      "What matters is that people grow, so I ask whose turn it is.",
      "That people grow, even when a draft reaches me.",
    ]);
  });

  it("are none before anything is answered", () => {
    expect(sentencesOf({})).toEqual([]);
    expect(sentencesOf({ matters: "  ", loses: " … ", rather: "\n" })).toEqual([]);
  });

  it.each<[Partial<IntentionAnswers>, string[]]>([
    [{ matters: "clarity" }, ["What matters to me is clarity."]],
    [{ rather: "ask first" }, ["I ask first."]],
    [{ loses: "I hurry" }, []],
    [{ loses: "I hurry", rather: "ask first" }, ["When I hurry, I ask first.", "I ask first."]],
    [
      { matters: "clarity", loses: "I hurry" },
      ["Clarity, even when I hurry.", "What matters to me is clarity."],
    ],
  ])("leave out what is not answered: %j", (answers, sentences) => {
    expect(sentencesOf(answers)).toEqual(sentences);
  });

  it("end in one full stop, whatever the answers end in", () => {
    expect(sentencesOf({ loses: "a draft reaches me…", rather: "ask whose turn it is?!" })[0]).toBe(
      "When a draft reaches me, I ask whose turn it is.",
    );
  });

  it("are one line each", () => {
    expect(sentencesOf({ loses: " a  draft\nreaches me ", rather: "ask\tfirst" })[0]).toBe(
      "When a draft reaches me, I ask first.",
    );
  });

  it.each([
    ["when a draft reaches me", "I ask first"],
    ["When a draft reaches me", "i’d rather ask first"],
    ["whenever a draft reaches me", "I would like to ask first"],
    ["It's when a draft reaches me", "to ask first"],
  ])("do not say twice how an answer begins: %s, %s", (loses, rather) => {
    expect(sentencesOf({ loses, rather })[0]).toBe("When a draft reaches me, I ask first.");
  });

  it("keep the verb that an opening carries", () => {
    expect(sentencesOf({ rather: "I'm calm" })).toEqual(["I am calm."]);
  });

  it("leave alone a word that only begins like an opening", () => {
    expect(sentencesOf({ loses: "Whens and whys pile up", rather: "Iron it out" })[0]).toBe(
      "When whens and whys pile up, I iron it out.",
    );
  });

  describe("and capitals", () => {
    it("lower them inside a sentence for someone who begins every answer with one", () => {
      expect(sentencesOf({ matters: "Clarity", loses: "A draft reaches me", rather: "Ask first" })).toEqual([
        "When a draft reaches me, I ask first.",
        "What matters is clarity, so I ask first.",
        "Clarity, even when a draft reaches me.",
      ]);
    });

    it("keep a name for someone who otherwise begins small", () => {
      expect(sentencesOf({ loses: "Anna calls", rather: "ask first" })[0]).toBe(
        "When Anna calls, I ask first.",
      );
      expect(sentencesOf({ loses: "when Anna calls", rather: "Ask first" })[0]).toBe(
        "When Anna calls, I ask first.",
      );
    });

    it("lower words that are never a name, however the other answers begin", () => {
      expect(sentencesOf({ loses: "A draft reaches me", rather: "ask first" })[0]).toBe(
        "When a draft reaches me, I ask first.",
      );
      expect(sentencesOf({ loses: "When The others wait", rather: "ask first" })[0]).toBe(
        "When the others wait, I ask first.",
      );
    });

    it("keep abbreviations and the word for oneself", () => {
      expect(sentencesOf({ loses: "OKRs pile up", rather: "Ask first" })[0]).toBe(
        "When OKRs pile up, I ask first.",
      );
      expect(sentencesOf({ loses: "I'm in a hurry", rather: "Ask first" })[0]).toBe(
        "When I'm in a hurry, I ask first.",
      );
    });

    it("raise the first letter of a sentence, with its accent", () => {
      expect(sentencesOf({ matters: "élan", loses: "I hurry" })[0]).toBe("Élan, even when I hurry.");
    });
  });

  it("take answers in any script, and pictures, as they are", () => {
    expect(sentencesOf({ matters: "الوضوح", loses: "أستعجل", rather: "أسأل أولا 🌱" })[0]).toBe(
      "When أستعجل, I أسأل أولا 🌱.",
    );
  });
});
