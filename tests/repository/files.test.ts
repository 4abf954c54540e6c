import { describe, expect, it } from "vitest";

import { fileBreaches } from "@/tests/support/repository/file-names.ts";
import { sourceFiles, topLevelNames } from "@/tests/support/repository/source-files.ts";

const FOLDERS = ["entrypoints", "components", "lib", "public", "tests"];
const ENDINGS = [".ts", ".tsx", ".mts", ".mjs", ".js", ".css", ".html"];
const files = FOLDERS.flatMap((folder) => sourceFiles(folder, ENDINGS));

describe("the repository", () => {
  it("has at its top what a reader looks for, and what a tool demands there", () => {
    const tools = [
      "wxt.config.ts",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
      "README.md",
      "LICENSE",
    ];
    const others = topLevelNames().filter(
      (name) => !name.startsWith(".") && ![...FOLDERS, ...tools].includes(name),
    );
    expect(others).toEqual([]);
  });

  it("has files of one concept each, named after it", () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(fileBreaches)).toEqual([]);
  });

  it("keeps most files short enough to be read at a glance", () => {
    const lengths = files.map(({ text }) => text.split("\n").length).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(170);
  });

  it("leaves no test out", () => {
    const left = files
      .filter(({ path }) => path.startsWith("tests/"))
      .filter(({ text }) => /\b(it|test|describe)\.(skip|only|todo|fixme|skipIf)\b/.test(text));
    expect(left.map(({ path }) => path)).toEqual([]);
  });
});

describe("the rule about files", () => {
  it.each([
    ["lib/domain/Wrong.ts", "export const one = 1;\n"],
    ["lib/domain/date-utils.ts", "export const one = 1;\n"],
    ["lib/domain/types.ts", "export const one = 1;\n"],
    ["components/popup/popup-page.tsx", "export function PopupPage() {}\n"],
    ["lib/domain/all.ts", 'export * from "./one.ts";\nexport { two } from "./two.ts";\n'],
    ["lib/domain/long.ts", "one();\n".repeat(251)],
  ])("finds %s", (path, text) => {
    expect(fileBreaches({ path, text })).toHaveLength(1);
  });

  it("lets the ordinary pass", () => {
    expect(fileBreaches({ path: "lib/domain/row.ts", text: "one();\n".repeat(250) })).toEqual([]);
    expect(fileBreaches({ path: "components/popup/PopupPage.tsx", text: "one();\n" })).toEqual([]);
    expect(fileBreaches({ path: "lib/ui/mount.tsx", text: "export function mount() {}\n" })).toEqual([]);
  });
});
