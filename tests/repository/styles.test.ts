import { describe, expect, it } from "vitest";

import { sourceFiles } from "@/tests/support/repository/source-files.ts";
import { physicalDeclarations } from "@/tests/support/repository/style-rules.ts";

const sheets = ["components", "entrypoints", "public"].flatMap((folder) =>
  sourceFiles(folder, [".css", ".html"]),
);

describe("the style sheets", () => {
  it("know no left and right, so that they serve both directions", () => {
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.flatMap(physicalDeclarations)).toEqual([]);
  });

  it("fetch nothing from elsewhere", () => {
    const fetching = sheets.filter(({ text }) =>
      /(@import|url\(|href=|src=)\s*["']?(https?:)?\/\//.test(text),
    );
    expect(fetching.map(({ path }) => path)).toEqual([]);
  });
});

describe("the rule about styles", () => {
  it.each([
    ".a { margin-left: 1rem; }",
    ".a{color:red;padding-right:0}",
    ".a { left: 0; }",
    ".a { width: 10rem; }",
    ".a { max-height: 10rem }",
    ".a { border-top-left-radius: 2px; }",
    ".a { text-align: left; }",
    ".a { float: right; }",
    ".a { overflow-x: auto; }",
  ])("finds %s", (text) => {
    expect(physicalDeclarations({ path: "a.css", text })).toHaveLength(1);
  });

  it.each([
    ".a { margin-inline-start: 1rem; inset-inline: 0; inline-size: 10rem; }",
    "@media (min-width: 40rem) { .a { text-align: start; } }",
    "/* left: 0; */ .a { transform: none; }",
    ".a::before { content: 'left: right;' }",
  ])("lets pass %s", (text) => {
    expect(physicalDeclarations({ path: "a.css", text })).toEqual([]);
  });
});
