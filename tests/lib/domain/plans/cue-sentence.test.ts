import { describe, expect, it } from "vitest";

import { cueSentence } from "@/lib/domain/plans/cue-sentence.ts";

describe("a cue in a sentence", () => {
  it("names the weekdays of a time, but not when it is every day", () => {
    expect(cueSentence({ kind: "time", atMinutes: 540, weekdays: [1, 4] })).toEqual({
      kind: "time",
      atMinutes: 540,
      weekdays: [1, 4],
    });
    expect(cueSentence({ kind: "time", atMinutes: 540, weekdays: [1, 4, 0, 2, 3, 6, 5] })).toEqual({
      kind: "time",
      atMinutes: 540,
      weekdays: undefined,
    });
  });

  it.each([
    ["a draft reaches me", "a draft reaches me"],
    ["a draft reaches me. ", "a draft reaches me"],
    ["a draft reaches me,", "a draft reaches me"],
    ["会议开始。", "会议开始"],
    ["is it mine to say?", "is it mine to say?"],
    ["…", "…"],
    [".", "."],
  ])("leaves %j ready for a comma: %j", (text, said) => {
    expect(cueSentence({ kind: "situation", text })).toEqual({ kind: "words", text: said });
  });

  it("says of a site what happens there", () => {
    const cue = {
      kind: "site",
      origin: "https://mail.example.org",
      path: "/",
      text: "I open my mail",
    } as const;
    expect(cueSentence(cue)).toEqual({ kind: "words", text: "I open my mail" });
  });
});
