import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { plainLine, plainText } from "@/lib/domain/text/plain-text.ts";

describe("a text that leaves in a brief", () => {
  it("keeps its words, its lines and one blank line between them", () => {
    expect(plainText("  One \r\n two\u2028three\n\n\n\nfour\t 👩🏽‍🚀 \n")).toBe("One\ntwo\nthree\n\nfour  👩🏽‍🚀");
  });

  it("carries no mark that would turn the direction of other words", () => {
    expect(plainText("a\u202Eb\u2066c\u2069")).toBe("abc");
  });

  it("carries no half of a letter and no sign that controls anything", () => {
    expect(plainText("\u0000a\uD800\u0007")).toBe("a\uFFFD");
  });

  it("is left as it is when it leaves again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });

  it("can be one line", () => {
    expect(plainLine("What\n\nfirst")).toBe("What first");
  });
});
