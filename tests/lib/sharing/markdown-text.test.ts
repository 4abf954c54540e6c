import { describe, expect, it } from "vitest";

import { inMarkdown } from "@/lib/sharing/markdown-text.ts";

describe("a text in Markdown", () => {
  it.each([
    ["# no heading", "\\# no heading"],
    ["- no list", "\\- no list"],
    ["1. no list", "1\\. no list"],
    ["2) no list", "2\\) no list"],
    ["> no quotation", "\\> no quotation"],
    ["=== no rule", "\\=== no rule"],
    ["*no* _stress_ ~~none~~", "\\*no\\* \\_stress\\_ \\~\\~none\\~\\~"],
    ["[no](link) <b>none</b> `none`", "\\[no\\](link) \\<b>none\\</b> \\`none\\`"],
    ["&amp; A & B", "\\&amp; A & B"],
    ["a\\b | c", "a\\\\b \\| c"],
    ["It is 5 - 3 # 2.", "It is 5 - 3 # 2."],
  ])("%s", (text, written) => {
    expect(inMarkdown(text, "ltr")).toBe(written);
  });

  it("breaks lines where the person did, and begins a paragraph after a blank one", () => {
    expect(inMarkdown("one\ntwo\n\nthree", "ltr")).toBe("one  \ntwo\n\nthree");
  });

  it("sets apart a line that runs the other way", () => {
    expect(inMarkdown("one\nשלום", "ltr")).toBe("one  \n\u2068שלום\u2069");
    expect(inMarkdown("one", "rtl")).toBe("\u2068one\u2069");
  });
});
