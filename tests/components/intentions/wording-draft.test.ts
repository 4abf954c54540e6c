import { expect, it } from "vitest";

import { draftFrom, draftText } from "@/components/intentions/wording-draft.ts";

const seen = { text: "Meet what comes", becoming: "" };
const typed = { text: "Meet what comes, calmly", becoming: "somebody steady" };

it("a draft comes back with the wording it began from", () => {
  expect(draftFrom(draftText({ typed, seen }))).toEqual({ typed, seen });
});

it("words that are as they were need no draft", () => {
  expect(draftText({ typed: { ...seen }, seen })).toBe("");
});

it("clearing a field is a change like any other", () => {
  expect(draftText({ typed: { text: "", becoming: "" }, seen })).not.toBe("");
});

it.each(["", "half a thought", '{"typed":{"text":1}}', "null"])("%j is no draft", (text) => {
  expect(draftFrom(text)).toBeUndefined();
});
